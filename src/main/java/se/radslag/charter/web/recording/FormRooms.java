package se.radslag.charter.web.recording;

import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.life.Recorded;
import se.radslag.charter.life.Target;
import se.radslag.charter.web.life.LifeViews;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Brings together what every form on an agreement in life needs: the agreement, the words and what was typed. */
@Component
class FormRooms {

    private final LifeViews views;

    FormRooms(LifeViews views) {
        this.views = views;
    }

    /** One form as somebody has it open. */
    record Room(LifeWords words, Typed typed, Target target) {

        LifeForms forms() {
            return new LifeForms(words, typed);
        }

        /** The paper or amendment that the form is about. */
        Target known() {
            var known = target.isPaper()
                    ? words.view().charter().papers().containsKey(target.paper())
                    : words.life().amendments(target.paper()).stream()
                            .anyMatch(each -> each.target().equals(target));
            if (!known) {
                throw new NoSuchPage();
            }
            return target;
        }

        /** Refuses what was filled in before somebody else recorded something of the same sort. */
        void isUnchanged(ToIntFunction<Room> seen) {
            int now = seen.applyAsInt(this);
            ChangedByAnother.unlessSame(typed.seen(), now);
        }

        /** The last row of a party's departure. */
        int departureSeen(String party) {
            return words.life().recorded().departures().stream()
                    .filter(each -> each.party().equals(party))
                    .mapToInt(Recorded.Departure::sequence)
                    .sum();
        }

        /** The last row of a paper's settlement. */
        int settlementSeen(String paper) {
            return words.life().recorded().settlements().stream()
                    .filter(each -> each.paper().equals(paper))
                    .mapToInt(Recorded.Settlement::sequence)
                    .sum();
        }

        /** Where one comes after the act. */
        String after(String receipt) {
            var path = words.path() + "/papper/" + target.paper();
            var amendment = target.isPaper() ? "" : "/andringar/" + target.amendment();
            return "redirect:" + path + amendment + "?sparat=" + receipt;
        }
    }

    Room open(Charter charter, Language language, Typed typed) {
        var words = views.on(charter, language, null);
        return new Room(words, typed, new Target(typed.raw("paper"), typed.whole("amendment")));
    }

    /** A form that is opened anew, with the last row of its line as what was seen. */
    Room seeing(Charter charter, Language language, Typed typed, ToIntFunction<Room> seen) {
        return open(charter, language, typed.set("seen", seen.applyAsInt(open(charter, language, typed))));
    }

    /** How many departures had been recorded; which party's it is about is chosen in the form itself. */
    static int departuresSeen(Room room) {
        return room.words.life().recorded().departures().stream()
                .mapToInt(Recorded.Departure::sequence)
                .sum();
    }

    static int settlementsSeen(Room room) {
        return room.words.life().recorded().settlements().stream()
                .mapToInt(Recorded.Settlement::sequence)
                .sum();
    }

    static int conditionSeen(Room room) {
        return room.words.life().recorded().conditions().stream()
                .filter(each -> each.target().equals(room.target))
                .mapToInt(Recorded.ConditionOutcome::sequence)
                .sum();
    }

    static int approvalSeen(Room room) {
        return room.words.life().recorded().approvals().stream()
                .filter(each -> each.target().equals(room.target))
                .mapToInt(Recorded.OutsideApproval::sequence)
                .sum();
    }
}
