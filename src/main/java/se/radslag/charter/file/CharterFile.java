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
     * @param charter null as soon as there is one fault, unless the file was read as far as it goes
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
        var result = readAsFarAsItGoes(bytes, version, fragments);
        return result.faults().isEmpty() ? result : new Result(null, result.faults(), result.language());
    }

    /**
     * Reads a file that was whole when it was stored: what a rule that came later finds in it is told and left out, and
     * the rest stands. The charter is null only where nothing can be made of the file.
     */
    public static Result readAsFarAsItGoes(byte[] bytes, int version, List<String> fragments) {
        var faults = new Faults();
        var file = YamlTree.of(bytes, faults);
        if (file == null) {
            return new Result(null, faults.all(), "sv");
        }
        var pieces = Fragments.of(fragments, faults);
        var tree = pieces.closedIn(Likes.expand(pieces.joinedTo(file), faults));
        var reader = new CharterReader(tree, faults, version);
        var charter = reader.read();
        if (charter != null) {
            new Meaning(charter, reader.reading()).check();
        }
        return new Result(charter, faults.all(), reader.reading().language);
    }

    /** A file with such pieces written into it, so that it can be kept or taken elsewhere. */
    public static String writeInto(byte[] bytes, List<String> fragments) {
        return WrittenIn.of(bytes, fragments);
    }

    /** A piece of a charter file made of plain values: maps, lists, texts, numbers and dates. */
    public static String fragment(Map<String, ?> values) {
        return YamlText.of(YamlText.tree(values));
    }

    /** The JSON Schema (2020-12) of a charter file, made from the vocabulary's types. */
    public static Map<String, Object> schema() {
        return JsonSchema.ofCharter();
    }
}
