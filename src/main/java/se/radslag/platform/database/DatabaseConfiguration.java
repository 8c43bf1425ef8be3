package se.radslag.platform.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** Gives the application the database that was opened before it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Where the pool connects; waits for the tables, and for our own database, when the first connection is wanted. */
    @Bean
    JdbcConnectionDetails connectionDetails(Tables tables) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return tables.ready().url();
            }

            @Override
            public String getUsername() {
                return tables.ready().user();
            }

            @Override
            public String getPassword() {
                return tables.ready().password();
            }
        };
    }

    /** Said here, since Spring Boot would ask a running database, also while the program is built. */
    @Bean
    JdbcDialect jdbcDialect() {
        return JdbcPostgresDialect.INSTANCE;
    }
}
