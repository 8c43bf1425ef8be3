package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.radslag.charter.terms.At;

/** Collects the faults of one reading, so that all of them are told at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(At at, String message, Object... arguments) {
        var fault = new Fault(at, "charter-faults." + message, List.of(arguments));
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    /** All faults in the order of the file. */
    public List<Fault> all() {
        return found.stream().sorted(Comparator.comparing(Fault::at)).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
