package se.radslag.people.seating;

import java.time.LocalDate;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Office;
import se.radslag.kernel.Answer;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;

/** Whether somebody holds an office on a day; it cannot be told of an office in which nobody is registered. */
public final class OfficesHeld {

    private final Charter charter;
    private final Positions positions;

    public OfficesHeld(Charter charter, Register register, LocalDate on) {
        this.charter = charter;
        this.positions = new Positions(register, on);
    }

    /** Whether somebody holds, is on leave from or acts in an office; cannot be told where nobody is registered in it. */
    Answer by(Office office, String party, PersonId person) {
        var found = Expansion.ofGroup(charter, office.party() == null ? party : office.party())
                .flatMap(each -> positions.of(PartyKey.of(charter, each), office, null).stream())
                .toList();
        if (found.stream().anyMatch(position -> fills(position, person))) {
            return Answer.YES;
        }
        return found.stream().allMatch(position -> position.holding() == null) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether a person holds an office of the party that it names; of any party where it names none. */
    public Answer by(Office written, PersonId person) {
        var office = written.among(charter.parties()::containsKey);
        if (office.party() != null) {
            return by(office, office.party(), person);
        }
        return charter.parties().keySet().stream()
                .map(party -> by(office, party, person))
                .reduce(Answer.UNKNOWN, OfficesHeld::either);
    }

    private static Answer either(Answer one, Answer other) {
        return one == Answer.YES || other == Answer.YES ? Answer.YES : one == Answer.UNKNOWN ? other : one;
    }

    private static boolean fills(Positions.Position position, PersonId person) {
        return person.equals(position.actingFor())
                || position.holding() != null && position.holding().person().equals(person);
    }
}
