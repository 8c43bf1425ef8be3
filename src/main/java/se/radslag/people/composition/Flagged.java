package se.radslag.people.composition;

import java.util.List;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;

/** A term that is broken where there is no act to refuse, such as a vacancy: it is listed for those who can mend it. */
record Flagged(Cited term) implements Cited {

    @Override
    public Origin origin() {
        return term.origin();
    }

    @Override
    public List<String> clauses() {
        return term.clauses();
    }

    @Override
    public Force force() {
        return term.force();
    }

    @Override
    public Breach breach() {
        return Breach.FLAG;
    }
}
