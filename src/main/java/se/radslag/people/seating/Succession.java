package se.radslag.people.seating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who comes after whom between two days, two registers or two agreements: place by place, for the end of a term, for an
 * office that changes hands and for what a new version of the agreement would do.
 */
public record Succession(List<Step> steps) {

    public Succession {
        steps = List.copyOf(steps);
    }

    /** What becomes of a place. */
    public enum Change {
        /** The same person sits. */
        STAYS,
        /** Another person sits. */
        SUCCEEDED,
        /** Somebody sits where nobody did. */
        FILLED,
        /** Nobody sits where somebody did. */
        VACATED,
        /** Nobody sat and nobody does. */
        VACANT,
        /** The place is new. */
        ADDED,
        /** The place is no more. */
        REMOVED
    }

    /**
     * One place, before and after.
     *
     * @param before null where there was no such place
     * @param after null where there is no such place any more
     */
    public record Step(
            String seat,
            String party,
            int ordinal,
            @Nullable Place before,
            @Nullable Place after) {

        public Change change() {
            if (before == null || after == null) {
                return before == null ? Change.ADDED : Change.REMOVED;
            } else if (before.occupant() == null || after.occupant() == null) {
                return before.occupant() != null
                        ? Change.VACATED
                        : after.occupant() != null ? Change.FILLED : Change.VACANT;
            }
            return before.occupant().person().equals(after.occupant().person()) ? Change.STAYS : Change.SUCCEEDED;
        }
    }

    private record Slot(String seat, String party, int ordinal) {

        static Slot of(Place place) {
            return new Slot(place.term().id(), place.party(), place.ordinal());
        }
    }

    /** Every place of one seating and of another, in their order. */
    public static Succession between(Seating before, Seating after) {
        var slots = new LinkedHashMap<Slot, @Nullable Place>();
        before.places().forEach(place -> slots.put(Slot.of(place), place));
        Map<Slot, Place> then = new LinkedHashMap<>();
        after.places().forEach(place -> {
            then.put(Slot.of(place), place);
            slots.putIfAbsent(Slot.of(place), null);
        });
        var steps = new ArrayList<Step>();
        slots.forEach(
                (slot, place) -> steps.add(new Step(slot.seat(), slot.party(), slot.ordinal(), place, then.get(slot))));
        return new Succession(steps);
    }

    /** The places of some changes. */
    public List<Step> of(Change... changes) {
        var asked = List.of(changes);
        return steps.stream().filter(step -> asked.contains(step.change())).toList();
    }

    /** Places that have to be filled and that nobody sits in afterwards, by the party that has them. */
    public Map<String, List<Step>> gaps() {
        var gaps = new LinkedHashMap<String, List<Step>>();
        steps.stream()
                .filter(step -> step.after() != null
                        && step.after().isVacant()
                        && step.after().required())
                .forEach(step -> gaps.computeIfAbsent(step.party(), party -> new ArrayList<>())
                        .add(step));
        return gaps;
    }
}
