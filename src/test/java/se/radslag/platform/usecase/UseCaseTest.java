package se.radslag.platform.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.database.TestDatabase;

@Tag("page")
class UseCaseTest {

    private static AnnotationConfigApplicationContext context;

    /** Writes a number down, unless it is too great. */
    @UseCase
    static class WriteNumber {

        private final JdbcClient sql;

        WriteNumber(JdbcClient sql) {
            this.sql = sql;
        }

        record Command(@Subject int number) {}

        public Judged<Integer> handle(Command command, Actor actor) {
            sql.sql("insert into written values ('act', :number)")
                    .param("number", command.number())
                    .update();
            var verdicts = Verdicts.of(Verdict.product("test.small", command.number() < 10))
                    .orRefuse();
            if (command.number() == 7) {
                throw new IllegalStateException("seven");
            }
            return Judged.of(command.number() * 2, verdicts).about("double", command.number() * 2);
        }
    }

    /** Tells nothing of why it may be done. */
    @UseCase
    static class SaySomething {

        public String handle(WriteNumber.Command command, Actor actor) {
            return "something";
        }
    }

    /** Writes down what it sees. */
    static class Notebook implements Witness {

        private final JdbcClient sql;
        private final List<Act> acts = new ArrayList<>();

        Notebook(JdbcClient sql) {
            this.sql = sql;
        }

        @Override
        public void done(Act act, Verdicts verdicts) {
            acts.add(act);
            note("done", verdicts);
        }

        @Override
        public void refused(Act act, Verdicts verdicts) {
            acts.add(act);
            note("refused", verdicts);
        }

        private void note(String outcome, Verdicts verdicts) {
            sql.sql("insert into written values (:outcome, :count)")
                    .param("outcome", outcome)
                    .param("count", verdicts.all().size())
                    .update();
        }
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({UseCaseConfiguration.class, WriteNumber.class, SaySomething.class})
    static class Configured {

        @Bean
        DataSource dataSource() {
            var database = TestDatabase.fresh();
            return new DriverManagerDataSource(database.url(), database.user(), database.password());
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcClient sql(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Notebook notebook(JdbcClient sql) {
            return new Notebook(sql);
        }
    }

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext(Configured.class);
        sql().sql("create table written (outcome text, number int)").update();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void begin_with_empty_pages() {
        sql().sql("truncate written").update();
        context.getBean(Notebook.class).acts.clear();
    }

    @Test
    void a_done_act_is_witnessed_with_what_became_known_by_doing_it() {
        var judged = write(3);
        assertThat(judged.result()).isEqualTo(6);
        assertThat(written()).containsExactly("act 3", "done 1");
        assertThat(onlyAct().name()).isEqualTo("platform.write-number");
        assertThat(onlyAct().subjects()).containsEntry("number", 3).containsEntry("double", 6);
    }

    @Test
    void a_refused_act_is_undone_and_yet_witnessed() {
        assertThatThrownBy(() -> write(12)).isInstanceOf(Refused.class);
        assertThat(written()).containsExactly("refused 1");
        assertThat(onlyAct().subjects()).containsExactly(entry("number", 12));
    }

    @Test
    void an_act_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> write(7)).hasMessage("seven");
        assertThat(written()).isEmpty();
        assertThat(context.getBean(Notebook.class).acts).isEmpty();
    }

    @Test
    void an_act_that_tells_no_verdicts_is_our_fault() {
        var useCase = context.getBean(SaySomething.class);
        assertThatThrownBy(() -> useCase.handle(new WriteNumber.Command(1), Actor.SYSTEM))
                .hasMessageContaining("platform.say-something");
    }

    private static Judged<Integer> write(int number) {
        return context.getBean(WriteNumber.class).handle(new WriteNumber.Command(number), Actor.SYSTEM);
    }

    private static Act onlyAct() {
        return context.getBean(Notebook.class).acts.getFirst();
    }

    private static List<String> written() {
        return sql().sql("select outcome || ' ' || number from written order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }
}
