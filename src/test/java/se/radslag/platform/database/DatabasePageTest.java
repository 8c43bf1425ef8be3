package se.radslag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.world.PageTest;
import se.radslag.world.TestClock;

@PageTest
class DatabasePageTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @Autowired
    private TestClock testClock;

    @Test
    void it_is_postgresql_18_with_swedish_words_and_the_extension_for_periods() {
        assertThat(one("show server_version")).startsWith("18.");
        assertThat(one("show default_text_search_config")).isEqualTo("pg_catalog.swedish");
        assertThat(one("select datlocale from pg_database where datname = current_database()"))
                .isEqualTo("sv-SE");
        assertThat(one("select extname from pg_extension where extname = 'btree_gist'"))
                .isEqualTo("btree_gist");
    }

    @Test
    void swedish_names_stand_in_swedish_order() {
        assertThat(sql.sql(
                                "select name from (values ('Örebro'), ('Åmål'), ('Ale'), ('Ängelholm'), ('Östra'), ('Zinkgruvan')) names (name) order by name")
                        .query(String.class)
                        .list())
                .containsExactly("Ale", "Zinkgruvan", "Åmål", "Ängelholm", "Örebro", "Östra");
    }

    @Test
    void words_with_dashes_and_quotes_are_found() {
        assertThat(one("select to_tsvector('”Rådet” – avtalet')::text")).isEqualTo("'avtalet':2 'rådet':1");
    }

    @Test
    void the_session_keeps_another_time_zone_and_says_who_it_is() {
        assertThat(one("show time zone")).isEqualTo("Pacific/Chatham");
        assertThat(one("show application_name")).isEqualTo("radslag");
    }

    @Test
    void the_clock_is_set_by_the_test() {
        assertThat(LocalDate.now(clock)).isEqualTo(TestClock.START);
        testClock.set(LocalDate.of(2021, 4, 16));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2021, 4, 16));
    }

    private String one(String query) {
        return sql.sql(query).query(String.class).single();
    }
}
