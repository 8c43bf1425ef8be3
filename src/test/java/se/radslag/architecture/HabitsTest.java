package se.radslag.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.radslag.platform.command.Command;

/** Habits of the house that a compiler does not keep: names, clocks, sizes, a sentence for every type. */
class HabitsTest {

    private static final Pattern FORBIDDEN =
            Pattern.compile(".+(Impl|Dto|DTO|Mapper|Manager|Helper|Utils?|Base)|Abstract[A-Z].*|I[A-Z][a-z].*");

    private static final Pattern TYPE = Pattern.compile(
            "^(public |abstract |final |sealed |non-sealed |@)*\\b(class|record|interface|enum|@interface) \\w+",
            Pattern.MULTILINE);

    /** Words that only modules above the platform may speak. */
    private static final Set<String> DOMAIN = Set.of(
            "agenda",
            "agreement",
            "assignment",
            "body",
            "bodies",
            "chair",
            "charter",
            "council",
            "evaluation",
            "mandate",
            "matter",
            "meeting",
            "member",
            "minutes",
            "municipality",
            "party",
            "parties",
            "region",
            "referral",
            "seat",
            "seats",
            "summons",
            "wheel",
            "workshop");

    @Test
    void names_say_what_a_thing_is_not_that_it_is_a_helper() {
        assertThat(House.CLASSES.stream()
                        .filter(type -> !type.isAnonymousClass())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> FORBIDDEN.matcher(name).matches()))
                .isEmpty();
    }

    /** The day is told from outside, so that tests and history can set it; only where the program begins is it asked. */
    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        noClasses()
                .should()
                .accessTargetWhere(describe("asks the machine's clock", HabitsTest::asksTheMachine))
                .check(House.CLASSES);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        boolean noClock = owner.getPackageName().equals("java.time")
                && name.equals("now")
                && !access.getDescription().contains("java.time.Clock");
        boolean ownClock =
                (owner.getName().equals("java.time.Clock") || owner.getName().equals("java.time.InstantSource"))
                        && name.startsWith("system")
                        && !access.getOriginOwner().getPackageName().equals("se.radslag.platform.start")
                        && !access.getOriginOwner().isAssignableTo(Command.class);
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        return noClock || ownClock || millis || owner.isEquivalentTo(Date.class) && name.equals("<init>");
    }

    @Test
    void every_type_says_in_a_sentence_what_it_is_for() {
        var silent = new ArrayList<Path>();
        Sources.below(Sources.JAVA, ".java").forEach((path, text) -> {
            var type = TYPE.matcher(text);
            if (type.find() && !text.substring(0, type.start()).contains("/**")) {
                silent.add(path);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_marks_what_may_be_null() throws IOException {
        try (var folders = Files.walk(Sources.JAVA)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                if (!Sources.below(folder, ".java").isEmpty()) {
                    assertThat(folder.resolve("package-info.java"))
                            .exists()
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked");
                }
            }
        }
    }

    @Test
    void the_platform_speaks_no_domain_word() {
        var spoken = new ArrayList<String>();
        House.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("se.radslag.platform"))
                .filter(type -> !type.isAnonymousClass())
                .forEach(type -> {
                    check(type.getSimpleName(), type.getName(), spoken);
                    type.getMethods().forEach(method -> check(method.getName(), method.getFullName(), spoken));
                    type.getFields().forEach(field -> check(field.getName(), field.getFullName(), spoken));
                });
        assertThat(spoken).isEmpty();
    }

    private static void check(String name, String place, List<String> spoken) {
        for (var word : name.split("(?<=[a-z])(?=[A-Z])|[_$]")) {
            if (DOMAIN.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                spoken.add(place);
            }
        }
    }

    /** Sizes that smell are listed in target/sizes.txt; twice that size is too much. */
    @Test
    void no_class_has_grown_out_of_its_room() throws IOException {
        var sizes = new ArrayList<Size>();
        Sources.below(Sources.JAVA, ".java").forEach((path, text) -> sizes.add(Size.of(path, text, 150)));
        Sources.below(Sources.TEMPLATES, ".jte").forEach((path, text) -> sizes.add(Size.of(path, text, 80)));
        sizes.sort(Comparator.comparingInt(Size::lines).reversed());
        var smelling = sizes.stream().filter(size -> size.lines > size.bound).toList();
        Files.writeString(
                Path.of("target/sizes.txt"),
                String.join("\n", smelling.stream().map(Size::toString).toList()) + "\n");
        assertThat(sizes).filteredOn(size -> size.lines > 2 * size.bound).isEmpty();
    }

    private record Size(Path path, int lines, int bound) {

        static Size of(Path path, String text, int bound) {
            return new Size(
                    path,
                    (int) text.lines()
                            .filter(line -> !line.startsWith("import "))
                            .count(),
                    bound);
        }

        @Override
        public String toString() {
            return "%4d lines (%d is the habit)  %s".formatted(lines, bound, path);
        }
    }
}
