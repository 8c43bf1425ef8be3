package se.radslag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What an operator is told whose own database does not let us add what we need. */
class ExternalDatabaseTest {

    @Test
    void a_user_who_may_not_add_the_extension_is_told_who_can_and_how() throws SQLException {
        var database = TestDatabase.fresh("template0");
        as(
                database,
                "do $$ begin create role plain login password 'plain'; exception when duplicate_object then null; end $$");
        var refused = catchThrowableOfType(
                CannotStart.class, () -> ExternalDatabase.check(new ExternalAddress(database.url(), "plain", "plain")));
        assertThat(refused.reason()).isEqualTo("external.btree-gist-denied");
        assertThat(refused.sentence())
                .contains("btree_gist", "create extension")
                .doesNotContain("\n");
        as(database, "create extension btree_gist");
        assertThat(ExternalDatabase.check(new ExternalAddress(database.url(), "plain", "plain")))
                .isNotNull();
    }

    private static void as(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
