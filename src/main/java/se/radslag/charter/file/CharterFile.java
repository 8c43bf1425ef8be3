package se.radslag.charter.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;

/** The entrance to reading: a charter of a file's bytes, or all that is wrong with it. */
public final class CharterFile {

    private CharterFile() {}

    /**
     * The outcome of a reading.
     *
     * @param charter null as soon as there is one fault
     * @param language the language the file says it is written in, sv if it does not say
     */
    public record Result(@Nullable Charter charter, List<Fault> faults, String language) {

        public boolean isWhole() {
            return charter != null;
        }
    }

    /** Reads a file as a version of its structure's charter; version 0 is a file that is not stored. */
    public static Result read(byte[] bytes, int version) {
        return read(bytes, version, List.of());
    }

    /** Reads a file together with pieces of files: bodies founded while running, which a later file may hold itself. */
    public static Result read(byte[] bytes, int version, List<String> fragments) {
        var faults = new Faults();
        var tree = Fragments.merge(YamlTree.of(bytes, faults), fragments, faults);
        if (tree == null) {
            return new Result(null, faults.all(), "sv");
        }
        var reader = new CharterReader(Likes.expand(tree, faults), faults, version);
        var charter = reader.read();
        if (charter != null) {
            new Meaning(charter, reader.reading()).check();
        }
        var whole = faults.isEmpty() ? charter : null;
        return new Result(whole, faults.all(), reader.reading().language);
    }

    /** The JSON Schema (2020-12) of a charter file, made from the vocabulary's types. */
    public static Map<String, Object> schema() {
        return JsonSchema.ofCharter();
    }
}
