package se.radslag.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import se.radslag.world.PageTest;

/** A test in Chromium against the whole application with both shipped structures; takes a {@link Walker}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@PageTest
@ExtendWith(WalkerArrives.class)
public @interface BrowserTest {}
