package se.radslag.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.radslag.Radslag;
import se.radslag.platform.database.TestDatabase;

/**
 * A test of what people do and then see: the whole application on a real PostgreSQL, in one context that all such
 * tests share, with a {@link TestClock}. The database's session keeps another time zone than the JVM and the people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("page")
@SpringBootTest(
        classes = Radslag.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.hikari.connection-init-sql=set time zone 'Pacific/Chatham'", "radslag.jobs=off"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClockConfiguration.class, VisitorsConfiguration.class})
@ExtendWith(TestClockStartsAnew.class)
public @interface PageTest {}
