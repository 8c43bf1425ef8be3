package bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.audit.domain.Sealer;
import se.radslag.audit.domain.Verification;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.database.Database;
import se.radslag.platform.database.DatabaseSettings;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Measures what the trace of an act costs, on a database that writes for sure. */
public class Audit {

    public static void main(String[] arguments) throws Exception {
        int acts = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory(Path.of("target"), "bench-audit");
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        try (var database = Database.open(DatabaseSettings.of(Map.of("RADSLAG_DATA", folder.toString())))) {
            Site.database = database;
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration/audit")
                    .load()
                    .migrate();
            try (var site = new AnnotationConfigApplicationContext(Site.class)) {
                measure(site, acts);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void measure(AnnotationConfigApplicationContext site, int acts) throws Exception {
        var sql = site.getBean(JdbcClient.class);
        sql.sql("create table bench_thing (id bigint generated always as identity primary key, number int, at timestamptz default now())")
                .update();
        var bare = new TransactionTemplate(site.getBean(PlatformTransactionManager.class));
        var useCase = site.getBean(DoThing.class);
        var norr = new StructureId("norr");
        Runnable without = () -> bare.executeWithoutResult(status -> DoThing.work(sql, 7));
        Runnable with = () -> useCase.handle(new DoThing.Command(norr, 7, "because"), Actor.SYSTEM);
        time(without, acts / 4);
        time(with, acts / 4);
        var withoutTrace = new double[acts];
        var withTrace = new double[acts];
        for (int each = 0; each < acts; each++) { // in turn, so that a busy machine delays both alike
            withoutTrace[each] = time(without, 1);
            withTrace[each] = time(with, 1);
        }
        double a = median(withoutTrace);
        double b = median(withTrace);
        System.out.printf("an act: %.0f µs without, %.0f µs with its trace, ratio %.2f%n", a, b, b / a);
        long start = System.nanoTime();
        int sealed = site.getBean(Sealer.class).seal();
        System.out.printf("sealing: %.0f µs an entry (%d)%n", (System.nanoTime() - start) / 1e3 / sealed, sealed);
        start = System.nanoTime();
        try (var connection = site.getBean(DataSource.class).getConnection()) {
            var report = Verification.of(connection, List.of());
            System.out.printf("checking: %.0f µs an entry, whole: %s%n", (System.nanoTime() - start) / 1e3 / sealed, report.isWhole());
        }
    }

    private static double median(double[] times) {
        return java.util.Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    /** Microseconds for one. */
    private static double time(Runnable act, int times) {
        long start = System.nanoTime();
        IntStream.range(0, times).forEach(each -> act.run());
        return (System.nanoTime() - start) / 1e3 / times;
    }

    /** A small act: it reads, judges by six rules and writes. */
    @UseCase
    public static class DoThing {

        private final JdbcClient sql;

        public DoThing(JdbcClient sql) {
            this.sql = sql;
        }

        /** What comes in. */
        public record Command(StructureId structure, @Subject int thing, String reason) {}

        public Verdicts handle(Command command, Actor actor) {
            work(sql, command.thing());
            return new Verdicts(IntStream.range(0, 6)
                    .mapToObj(rule -> Verdict.product("bench.rule", true).facts("days", 14 + rule, "required", 14))
                    .toList());
        }

        static void work(JdbcClient sql, int number) {
            sql.sql("select count(*) from (select from bench_thing order by id desc limit 10) newest")
                    .query(Long.class)
                    .single();
            sql.sql("insert into bench_thing (number) values (:number)").param("number", number).update();
        }
    }

    /** As much of the site as an act needs. */
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({"se.radslag.platform.usecase", "se.radslag.audit.domain"})
    @Import(DoThing.class)
    public static class Site {

        static Database database;

        @Bean
        DataSource dataSource() {
            var pool = new com.zaxxer.hikari.HikariDataSource();
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            return pool;
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
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
