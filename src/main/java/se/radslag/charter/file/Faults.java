package se.radslag.charter.file;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.radslag.charter.terms.At;

/** Collects the faults of one reading, so that all of them are told at once. */
public final class Faults {

    private final Set<Fault> found = new LinkedHashSet<>();

    public void add(At at, String message, Object... arguments) {
        found.add(new Fault(at, "charter-faults." + message, List.of(arguments)));
    }

    /** All faults in the order of the file. */
    public List<Fault> all() {
        return found.stream().sorted(Comparator.comparing(Fault::at)).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
