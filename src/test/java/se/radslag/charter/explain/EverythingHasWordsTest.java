package se.radslag.charter.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.charter.Charter;
import se.radslag.charter.file.Words;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Label;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;
import se.radslag.platform.text.Language;

/** Nothing of the vocabulary lacks words, in either language. */
class EverythingHasWordsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_constant_of_the_vocabulary_has_a_word(Language language) {
        var explainer = Explainer.of(Read.VARMLAND, DAY, language);
        assertThat(constants())
                .hasSizeGreaterThan(150)
                .allSatisfy(constant -> assertThat(explainer.word(constant))
                        .as(constant.getDeclaringClass().getSimpleName() + "." + constant)
                        .isNotBlank()
                        .doesNotContain("⟦", "["));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_label_has_its_four_forms(Language language) {
        var explainer = Explainer.of(Read.VARMLAND, DAY, language);
        var labels = explainer.lexicon().labels();
        assertThat(Words.LABELS).allSatisfy(word -> {
            var label = new Label(word, null);
            assertThat(List.of(labels.bare(label), labels.one(label), labels.many(label), labels.the(label)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("⟦"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_act_can_be_done_named_and_timed(Language language) {
        var acts = new ActWords(Explainer.of(Read.VARMLAND, DAY, language).voice());
        assertThat(Act.values())
                .allSatisfy(act -> assertThat(List.of(
                                acts.doing(List.of(act), null, null),
                                acts.doing(List.of(act, act), "X", "Y"),
                                acts.does(List.of(act), false, "X", "Y"),
                                acts.when(act),
                                acts.noun(act)))
                        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("⟦", "[", "{")));
    }

    @Test
    void both_languages_have_the_same_keys_and_gaps() throws IOException {
        for (var file : List.of("charter-terms", "charter-cli", "charter-keys")) {
            var swedish = messages(file, "sv");
            var english = messages(file, "en");
            assertThat(new TreeSet<>(swedish.stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        }
    }

    private static Properties messages(String file, String language) throws IOException {
        var words = new Properties();
        var path = "/messages/" + file + "_" + language + ".properties";
        try (var in = Objects.requireNonNull(EverythingHasWordsTest.class.getResourceAsStream(path))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static List<Enum<?>> constants() {
        var ours = new ClassFileImporter()
                .importPackages("se.radslag.charter.terms", "se.radslag.charter.explain").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .filter(type -> Modifier.isPublic(type.getModifiers()));
        return Stream.concat(ours, Stream.of(Charter.Place.class, Force.class, Breach.class, Answer.class))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_term_that_ships_is_said_in_whole_sentences(Language language) {
        for (var charter : List.of(Read.VARMLAND, Read.VASTMANLAND)) {
            for (var day : List.of("2016-05-01", "2021-04-16", "2022-01-28", "2022-05-01", "2026-11-22")) {
                var explainer = Explainer.of(charter, LocalDate.parse(day), language);
                for (var placed : charter.terms()) {
                    whole(explainer.say(placed));
                }
            }
        }
    }

    private static final Pattern IS_SENTENCE = Pattern.compile("^[\\p{Lu}\\d”“‘].*[.!?][”’]?$", Pattern.DOTALL);

    private static void whole(Said said) {
        var sentences = new java.util.ArrayList<>(said.sentences());
        sentences.addAll(said.unknown());
        sentences.addAll(said.sources());
        said.conflicts().forEach(conflict -> sentences.add(conflict.sentence()));
        Stream.of(said.reading(), said.validity()).filter(Objects::nonNull).forEach(sentences::add);
        assertThat(said.sentences()).isNotEmpty();
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.text())
                        .as(said.placed().term().header().at() + " " + said.clauses())
                        .matches(IS_SENTENCE)
                        .doesNotContain("⟦", "{", "[", "  ", "..", " ,", "null", "(X-", "\ue000", "\ue001", "\ue002"));
    }

    @Test
    void the_swedish_sentences_hold_no_word_of_the_files_grammar() {
        var names = Pattern.compile("\\b(" + String.join("|", ids()) + ")\\b");
        for (var charter : List.of(Read.VARMLAND, Read.VASTMANLAND)) {
            var explainer = Explainer.of(charter, DAY, Language.SV);
            assertThat(charter.terms())
                    .allSatisfy(
                            placed -> assertThat(explainer.say(placed).text()).doesNotContainPattern(names));
        }
    }

    /** Ids that could not be Swedish words. */
    private static List<String> ids() {
        return Stream.of(Read.VARMLAND, Read.VASTMANLAND)
                .flatMap(charter -> charter.bodies().keySet().stream())
                .filter(id -> id.contains("-") || id.length() < 4)
                .toList();
    }

    @Test
    void words_of_the_charter_keep_their_language_for_an_english_reader() {
        var charter = Read.withBody("limits: [{substitutes: {unknown: Källan tiger}, clause: avtal/1}]");
        var said = Read.all(charter, "rad", "2026-11-22", Language.EN).getLast();
        assertThat(said.text()).isEqualTo("Whether the Council has substitutes is not known.");
        assertThat(said.unknown())
                .containsExactly(new Sentence(List.of(new Piece("Källan tiger", "sv"), new Piece(".", null))));
    }
}
