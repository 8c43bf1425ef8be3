package se.radslag.people.web.naming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.people.SeatSlot;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.SeatToFill;
import se.radslag.people.seating.TermEnd;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** One of a party's seats as a form names it, from a day on. */
record AskedSeat(SeatToFill seat, int ordinal, LocalDate from) {

    /** @throws NoSuchPage where the agreement has no such seat */
    static AskedSeat of(Scene scene, Typed typed) {
        var body = scene.bodyAt(typed.raw("body"));
        var term = body.seats().stream()
                .filter(each -> each.id().equals(typed.raw("seat")))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        var party = typed.raw("party");
        if (scene.charter().names(party) == null
                && !party.equals(term.forParties().together())) {
            throw new NoSuchPage();
        }
        return new AskedSeat(
                new SeatToFill(body, term, party, typed.one("kind", Mandate.Kind.class, Mandate.Kind.MEMBER)),
                Math.clamp(typed.whole("ordinal", 1), 1, 999),
                scene.on(typed.raw("from")).day());
    }

    Body body() {
        return seat.body();
    }

    String party() {
        return seat.party();
    }

    SeatSlot slot(Scene scene) {
        return new SeatSlot(scene.structure(), body().id(), seat.term().id(), party(), seat.kind(), ordinal);
    }

    /** The day on which the agreement's term of office ends; null where it says nothing of it, or it cannot be told. */
    @Nullable
    LocalDate last(Scene scene) {
        return TermEnd.of(scene.charter(), body().id(), seat.term().id(), from)
                .map(TermEnd::last)
                .orElse(null);
    }
}
