package se.radslag.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each {@link JourneyTest} an application and a database that no other test has lived in. */
final class OwnWorld implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return test.isAnnotationPresent(JourneyTest.class) ? new OfOne(test.getName()) : null;
    }

    /** Says whose context it is, and so keeps contexts apart. */
    private record OfOne(String test) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            // that it is there is all that it does
        }
    }
}
