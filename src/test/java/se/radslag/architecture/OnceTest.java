package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Finds at once what would else be found when the site starts: an address with two answers, a name with two beans. */
class OnceTest {

    private static final BeanDefinitionRegistry NONE_YET = new SimpleBeanDefinitionRegistry();
    private static final List<Class<?>> PARTS = House.CLASSES.stream()
            .filter(type -> type.isMetaAnnotatedWith(Component.class))
            .filter(type -> !type.isAnnotation())
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    @Test
    void an_address_has_one_answer() {
        assertThat(twice(PARTS.stream().flatMap(OnceTest::doors))).isEmpty();
    }

    @Test
    void a_bean_has_a_name_of_its_own() {
        assertThat(twice(PARTS.stream().flatMap(OnceTest::beans))).isEmpty();
    }

    @Test
    void this_test_sees_the_same_address_under_other_names_and_knows_asking_from_sending() {
        assertThat(twice(Stream.of(One.class, Other.class).flatMap(OnceTest::doors)))
                .hasSize(1)
                .first()
                .asString()
                .contains("GET /{}/w/thing", "One.show", "Other.list");
        assertThat(twice(Stream.of(One.class, Other.class, Elsewhere.One.class).flatMap(OnceTest::beans)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("theOne: ");
    }

    /** Something by the name under which there may be one only. */
    private record Named(String name, String what) {}

    private static List<String> twice(Stream<Named> all) {
        return all
                .collect(Collectors.groupingBy(Named::name, Collectors.mapping(Named::what, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().contains(", "))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .sorted()
                .toList();
    }

    private static Stream<Named> doors(Class<?> type) {
        var whole = mapping(type);
        var bases = whole == null || whole.path().length == 0 ? new String[] {""} : whole.path();
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(bases).flatMap(base -> doors(base, method)));
    }

    private static Stream<Named> doors(String base, Method method) {
        var own = mapping(method);
        if (own == null) {
            return Stream.empty();
        }
        var paths = own.path().length == 0 ? new String[] {""} : own.path();
        var acts = own.method().length == 0 ? RequestMethod.values() : own.method();
        var only = List.of(own.params(), own.headers(), own.consumes()).stream()
                .flatMap(Arrays::stream)
                .map(condition -> " " + condition)
                .collect(Collectors.joining());
        var what = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return Arrays.stream(paths)
                .flatMap(path -> Arrays.stream(acts)
                        .map(act -> new Named(act + " " + (base + path).replaceAll("\\{[^}]*}", "{}") + only, what)));
    }

    private static @Nullable RequestMapping mapping(java.lang.reflect.AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    }

    private static Stream<Named> beans(Class<?> type) {
        var name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                new AnnotatedGenericBeanDefinition(type), NONE_YET);
        var made = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, Bean.class))
                .map(method -> new Named(method.getName(), type.getName() + "." + method.getName()));
        return Stream.concat(Stream.of(new Named(name, type.getName())), made);
    }

    @Controller("theOne")
    static final class One {

        @GetMapping({"/{structure}/w/thing", "/{structure}/w/thing.csv"})
        void show() {}

        @PostMapping("/{structure}/w/thing")
        void send() {}
    }

    @Controller
    @RequestMapping("/{county}")
    static final class Other {

        @GetMapping("/w/thing")
        void list() {}
    }

    /** Where there is a namesake. */
    static final class Elsewhere {

        @Controller("theOne")
        static final class One {}
    }
}
