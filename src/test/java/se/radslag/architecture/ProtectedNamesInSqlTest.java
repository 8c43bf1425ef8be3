package se.radslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A name of somebody with protected identity leaves the database by one query, which notes who asks. Every other query
 * that reads names leaves those of the protected out, or gives no names at all.
 */
class ProtectedNamesInSqlTest {

    private enum Way {
        /** Gives no name of anybody who is protected. */
        WITHOUT_THE_PROTECTED,
        /** Gives such a name, and notes it in the same statement. */
        NOTED,
        /** Gives ids for names that somebody typed, or keeps names; gives none to be shown. */
        NO_NAMES
    }

    private static final Map<String, Way> WAYS = Map.of(
            "NamesOnDay", Way.WITHOUT_THE_PROTECTED,
            "Histories", Way.WITHOUT_THE_PROTECTED,
            "PersonSearch", Way.WITHOUT_THE_PROTECTED,
            "DoubleRows", Way.WITHOUT_THE_PROTECTED,
            "Readings", Way.NOTED,
            "Similar", Way.NO_NAMES,
            "ExactNames", Way.NO_NAMES,
            "IntakeProgress", Way.NO_NAMES,
            "PersonNames", Way.NO_NAMES);

    private static Map<String, String> readers() {
        var readers = new TreeMap<String, String>();
        Sources.below(Sources.JAVA, ".java").forEach((path, text) -> {
            if (text.contains("person_name")) {
                readers.put(path.getFileName().toString().replace(".java", ""), text);
            }
        });
        return readers;
    }

    @Test
    void whoever_reads_names_says_what_becomes_of_those_of_the_protected() {
        assertThat(readers().keySet()).containsExactlyInAnyOrderElementsOf(WAYS.keySet());
    }

    @Test
    void names_are_read_without_those_of_the_protected() {
        readers().forEach((reader, text) -> {
            if (WAYS.get(reader) == Way.WITHOUT_THE_PROTECTED) {
                assertThat(text).as(reader).containsPattern("(?:person\\.)?protected_since is null");
            }
        });
    }

    @Test
    void the_one_query_that_gives_them_notes_it() {
        readers().forEach((reader, text) -> {
            if (WAYS.get(reader) == Way.NOTED) {
                var sql = text.substring(text.indexOf("with noted as"), text.indexOf("person_name") + 200);
                assertThat(sql).as(reader).contains("insert into people.protected_reading", "join noted");
            }
        });
    }
}
