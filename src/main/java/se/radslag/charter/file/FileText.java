package se.radslag.charter.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;

/** The text of a file's bytes; none where it is no honest text: too large, binary, or in another encoding than UTF-8. */
final class FileText {

    /** A charter of 300 clauses has about 100 kB. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private FileText() {}

    static @Nullable String of(byte[] bytes, Faults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(At.START, "too-large", bytes.length / 1024 / 1024 + 1, MOST_BYTES / 1024 / 1024);
            return null;
        }
        var nul = firstControl(bytes);
        if (nul >= 0) {
            faults.add(place(bytes, nul), "binary");
            return null;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            faults.add(place(bytes, in.position()), "encoding");
            return null;
        }
    }

    private static int firstControl(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return i;
            }
        }
        return -1;
    }

    private static At place(byte[] bytes, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new At(line, offset - start + 1);
    }
}
