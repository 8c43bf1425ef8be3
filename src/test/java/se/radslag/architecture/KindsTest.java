package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;

/** Every kind of term has the function that enforces it or derives from it, or waits for a module that is not there yet. */
class KindsTest {

    private static final Set<Kind> WITH_FUNCTION = House.CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .flatMap(KindsTest::kinds)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void a_kind_has_its_function_or_waits_for_its_module(Kind kind) {
        var module = kind.capability();
        boolean pending = module != null && !Sources.modules().contains(module);
        assertThat(WITH_FUNCTION.contains(kind) || pending)
                .as("%s: mark its rule with @Enforces, or its function with @Derives", kind.key())
                .isTrue();
    }

    private static Stream<Kind> kinds(JavaMethod method) {
        var enforced = method.tryGetAnnotationOfType(Enforces.class).map(Enforces::value).stream();
        var derived = method.tryGetAnnotationOfType(Derives.class).map(Derives::value).stream();
        return Stream.concat(enforced, derived).flatMap(Arrays::stream);
    }
}
