package se.radslag.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextCustomizerFactories;

/** A journey that changes much, in a made-up world of its own: what happened in other tests has not happened here. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@ContextCustomizerFactories(OwnWorld.class)
@DirtiesContext
public @interface JourneyTest {}
