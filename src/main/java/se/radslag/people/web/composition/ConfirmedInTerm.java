package se.radslag.people.web.composition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitting;

/** Tells whether a composition has been confirmed for the term that a page's day lies in. */
@Component
public class ConfirmedInTerm {

    private final Confirmed.Lookup confirmations;
    private final WholeJudgements whole;

    ConfirmedInTerm(Confirmed.Lookup confirmations, WholeJudgements whole) {
        this.confirmations = confirmations;
        this.whole = whole;
    }

    /** For everybody: that a body's composition was confirmed, and what was accepted with a reason; null where it was not. */
    public @Nullable Confirmation confirmation(Sitting sitting, String id) {
        var scene = sitting.scene();
        var body = scene.charter().bodies().get(id);
        return body == null
                ? null
                : of(scene, body)
                        .map(each -> confirmation(scene, each, ConfirmRules.check(sitting.composition(body))))
                        .orElse(null);
    }

    private Confirmation confirmation(Scene scene, Confirmed confirmed, Verdicts verdicts) {
        var key = "people-composition." + (confirmed.stands(verdicts) ? "confirmed" : "changed");
        return new Confirmation(
                scene.say(key, scene.forms().moment(confirmed.at())), whole.waived(scene, verdicts, confirmed));
    }

    /** The confirmation that holds on the day: of the term that the day lies in. */
    public Optional<Confirmed> of(Scene scene, Body body) {
        var term = ComingTerm.start(scene.charter(), scene.day());
        return confirmations.of(scene.structure()).stream()
                .filter(each -> each.body().equals(body.id()))
                .filter(each ->
                        !each.from().isAfter(scene.day()) && !each.from().isBefore(term))
                .findFirst();
    }
}
