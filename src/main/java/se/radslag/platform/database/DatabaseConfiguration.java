package se.radslag.platform.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** Gives the application the database that was opened before it, and brings its tables up to date. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Where the pool connects; waits for our own database only when the first connection is wanted. */
    @Bean
    JdbcConnectionDetails connectionDetails(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }

    /** Said here, since Spring Boot would ask a running database, also while the program is built. */
    @Bean
    JdbcDialect jdbcDialect() {
        return JdbcPostgresDialect.INSTANCE;
    }

    /** Refuses tables that a newer Rådslag has changed already. */
    @Bean
    FlywayMigrationStrategy migrate() {
        return flyway -> {
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    private static void refuseNewer(Flyway flyway) {
        var info = flyway.info();
        Arrays.stream(info.applied())
                .filter(migration -> !migration.getState().isResolved())
                .findFirst()
                .ifPresent(newer -> {
                    throw new CannotStart("database.newer", newer.getVersion());
                });
    }
}
