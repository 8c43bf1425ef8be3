package se.radslag.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the rules of one act found, given at once so that a person mends everything in one go. */
public record Verdicts(List<Verdict> all) implements Iterable<Verdict> {

    public Verdicts {
        all = List.copyOf(all);
    }

    public static Verdicts of(Verdict... verdicts) {
        return new Verdicts(Arrays.asList(verdicts));
    }

    public Verdicts and(Verdicts others) {
        var both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Verdicts(both);
    }

    public boolean refuse() {
        return all.stream().anyMatch(Verdict::refuses);
    }

    public List<Verdict> broken() {
        return all.stream().filter(Verdict::isBroken).toList();
    }

    public List<Verdict> askingForReason() {
        return all.stream().filter(Verdict::asksForReason).toList();
    }

    /** Lets the act go on, or stops it with every verdict. @throws Refused if any verdict refuses */
    public Verdicts orRefuse() {
        if (refuse()) {
            throw new Refused(this);
        }
        return this;
    }

    /** As {@link #orRefuse()}, and also stops an act that needs a reason and has none. */
    public Verdicts orRefuse(@Nullable String reason) {
        if (!askingForReason().isEmpty() && (reason == null || reason.isBlank())) {
            throw new Refused(this);
        }
        return orRefuse();
    }

    @Override
    public Iterator<Verdict> iterator() {
        return all.iterator();
    }
}
