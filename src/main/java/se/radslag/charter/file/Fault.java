package se.radslag.charter.file;

import java.util.List;
import se.radslag.charter.terms.At;

/**
 * Something wrong in a charter file, where it stands and what was expected.
 *
 * @param message key of the sentence in the module's messages
 * @param arguments what the sentence names: keys, values, expected words; of an unknown name the nearest known one is
 *     second
 */
public record Fault(At at, String message, List<Object> arguments) {

    /** Whether the second argument is the known name that was probably meant. */
    boolean hasNearest() {
        return message.contains(".unknown-") || message.contains(".no-such-");
    }

    /** Whether the third argument should list the known names and there are none. */
    boolean listsNone() {
        return hasNearest() && arguments.size() > 2 && arguments.get(2).equals("");
    }
}
