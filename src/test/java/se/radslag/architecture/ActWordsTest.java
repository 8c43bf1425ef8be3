package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.usecase.Acts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Everything that the log keeps can be told in words. */
class ActWordsTest {

    private static final Pattern MESSAGE =
            Pattern.compile("Verdict\\.(?:product|of)\\((?:[^\";]*,)?\\s*\"([a-z][a-z.-]+)\"");

    private static List<JavaClass> useCases() {
        return House.CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(UseCase.class))
                .toList();
    }

    private static List<String> missing(Stream<String> keys) {
        var missing = new ArrayList<String>();
        keys.forEach(key -> {
            for (var language : Language.values()) {
                if (!Texts.in(language).has(key)) {
                    missing.add(language.tag() + " " + key);
                }
            }
        });
        return missing;
    }

    @Test
    void a_use_case_takes_a_command_and_an_actor_and_tells_its_verdicts() {
        assertThat(useCases())
                .isNotEmpty()
                .allSatisfy(useCase -> assertThat(useCase.getMethods().stream()
                                .filter(method -> method.getName().equals("handle"))
                                .filter(ActWordsTest::isHandle))
                        .as(useCase.getName())
                        .hasSize(1));
    }

    private static boolean isHandle(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return parameters.size() == 2
                && parameters.getFirst().isRecord()
                && parameters.getLast().isEquivalentTo(Actor.class)
                && (method.getRawReturnType().isEquivalentTo(Verdicts.class)
                        || method.getRawReturnType().isEquivalentTo(Judged.class));
    }

    @Test
    void every_act_has_words_in_both_languages() {
        assertThat(missing(useCases().stream()
                        .map(JavaClass::reflect)
                        .map(Acts::nameOf)
                        .map(name -> name.replaceFirst("\\.", ".act."))))
                .isEmpty();
    }

    @Test
    void what_an_act_is_about_has_words() {
        assertThat(missing(useCases().stream()
                        .map(JavaClass::reflect)
                        .flatMap(useCase -> Stream.of(useCase.getDeclaredClasses()))
                        .filter(Class::isRecord)
                        .flatMap(command -> Stream.of(command.getRecordComponents()))
                        .filter(part -> part.isAnnotationPresent(Subject.class))
                        .map(part -> "audit.subject." + part.getName())
                        .distinct()))
                .isEmpty();
    }

    @Test
    void every_rule_has_words_for_when_it_is_broken_and_for_when_it_is_met() {
        var messages = Sources.below(Sources.JAVA, ".java").values().stream()
                .flatMap(text -> MESSAGE.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(messages).isNotEmpty();
        assertThat(missing(messages.stream().flatMap(key -> Stream.of(key, key + ".met"))))
                .isEmpty();
    }
}
