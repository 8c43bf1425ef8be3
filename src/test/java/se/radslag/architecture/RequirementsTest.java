package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes docs/requirements.md: every requirement with where it works, what shows it, or what it waits for. */
class RequirementsTest {

    /** Areas that are answered whole; rows of others are answered as they come to work. */
    private static final Map<String, Integer> ROWS = Map.of("A", 32, "B", 47, "C", 57, "I", 24, "K", 8, "L", 44);

    private static final Set<String> STATES = Set.of("works", "later", "not");

    /** One requirement as the hand-kept file answers it. */
    private record Row(String id, String title, String state, String where) {

        static Row of(String line) {
            var parts = line.split(";", 4);
            assertThat(parts).as(line).hasSize(4).allMatch(part -> !part.isBlank());
            return new Row(parts[0], parts[1], parts[2], parts[3]);
        }

        String area() {
            return id.substring(0, 1);
        }
    }

    @Test
    void every_requirement_of_the_areas_is_answered_once() throws IOException {
        var rows = rows();
        assertThat(rows.stream().map(Row::id)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(Row::state)).isSubsetOf(STATES);
        var counted = rows.stream().collect(Collectors.groupingBy(Row::area, Collectors.counting()));
        ROWS.forEach((area, number) -> assertThat(counted.get(area)).as(area).isEqualTo(Long.valueOf(number)));
    }

    @Test
    void what_a_test_covers_is_not_said_to_wait() throws IOException {
        var covered = covered();
        assertThat(rows())
                .filteredOn(row -> covered.containsKey(row.id()))
                .allMatch(row -> row.state().equals("works"));
    }

    @Test
    void the_document_is_as_the_rows_and_the_tests_say() throws IOException {
        var covered = covered();
        var text = new StringBuilder("""
                # Requirements

                Written by `RequirementsTest` from `src/test/resources/requirements.csv` and from the tests that carry `@Covers`.
                *Works* was seen working; *comes with …* waits for a later capability; *not* says why.

                """);
        var rows = rows();
        for (var area : rows.stream().map(Row::area).collect(Collectors.toCollection(TreeSet::new))) {
            text.append("## ")
                    .append(area)
                    .append("\n\n| id | what is asked | answer | where, or why | shown by |\n|---|---|---|---|---|\n");
            rows.stream()
                    .filter(row -> row.area().equals(area))
                    .forEach(row -> text.append("| ")
                            .append(String.join(
                                    " | ",
                                    row.id(),
                                    row.title(),
                                    row.state().equals("later") ? "comes later" : row.state(),
                                    row.where(),
                                    String.join(", ", covered.getOrDefault(row.id(), Set.of()))))
                            .append(" |\n"));
            text.append('\n');
        }
        Generated.check(Path.of("docs/requirements.md"), text.toString());
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/requirements.csv")).stream()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    /** The test classes that show each requirement, read from the compiled tests. */
    private static Map<String, Set<String>> covered() {
        var covered = new TreeMap<String, Set<String>>();
        for (var test : new ClassFileImporter().importPath(Path.of("target/test-classes"))) {
            for (var id : ids(test)) {
                covered.computeIfAbsent(id, key -> new TreeSet<>()).add(outermost(test));
            }
        }
        return covered;
    }

    private static List<String> ids(JavaClass test) {
        var ids = new ArrayList<String>();
        Stream.concat(Stream.of(test), test.getMethods().stream())
                .forEach(each -> each.tryGetAnnotationOfType(Covers.class)
                        .ifPresent(covers -> ids.addAll(List.of(covers.value()))));
        return ids;
    }

    private static String outermost(JavaClass test) {
        return test.getEnclosingClass().map(RequirementsTest::outermost).orElse(test.getSimpleName());
    }
}
