package se.radslag.people.web.naming;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.longText;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.people.SlotLookup;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form by which a naming is ended or taken back. */
@Component
class WithdrawalForm {

    private final SlotLookup slots;
    private final CalledPersons called;
    private final Judgements judgements;

    WithdrawalForm(SlotLookup slots, CalledPersons called, Judgements judgements) {
        this.slots = slots;
        this.called = called;
        this.judgements = judgements;
    }

    /** The naming that a form is about. */
    Versioned<Mandate> naming(Scene scene, Typed typed) {
        return typed.id("id")
                .flatMap(id -> slots.named(scene.structure(), new MandateId(id)))
                .orElseThrow(NoSuchPage::new);
    }

    FormPage of(Scene scene, Versioned<Mandate> row, Typed typed, Trouble trouble) {
        var mandate = row.row();
        var period = scene.period(mandate.during());
        return scene.form("withdrawal", typed)
                .under(List.of(PostForms.crumb(scene, mandate.body(), scene.day())))
                .title(called.name(scene, mandate.person()), scene.name(mandate.body()))
                .says(scene.say("people-work.withdrawal.before"), period)
                .hidden("id", row.id())
                .hidden("seen", row.version())
                .asks(day("last").optional(), longText("reason"))
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(typed.raw("last"), List.of(period)) : null)
                .sentTo(scene.path() + "/w/people/withdrawal");
    }
}
