package se.radslag.people.web.register;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.number;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.OrganLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form by which a party says how large its organs are. */
@Component
class OrganForms {

    private final SeatedDays days;
    private final PoliticalPartyLookup parties;
    private final OrganLookup organs;
    private final Judgements judgements;

    OrganForms(SeatedDays days, PoliticalPartyLookup parties, OrganLookup organs, Judgements judgements) {
        this.days = days;
        this.parties = parties;
        this.organs = organs;
        this.judgements = judgements;
    }

    /** Begins the form with what holds on its day. */
    void begin(Scene scene, Party party, String organ, Typed typed) {
        var from = typed.day("from");
        var on = from == null ? scene.day() : from;
        var register = days.on(scene.charter(), on).register();
        var size = register.size(scene.key(party), organ, on);
        if (size != null) {
            typed.suggest("seats", size.seats()).suggest("presidium", size.presidium());
        }
        register.represented(scene.key(party), organ, on)
                .forEach(each -> typed.suggest("seats-" + each.politicalParty(), each.seats()));
    }

    FormPage size(Scene scene, Party party, String organ, Typed typed, Trouble trouble) {
        var questions = new ArrayList<Question>(List.of(
                day("from"),
                day("last").optional(),
                number("seats").optional(),
                number("presidium").optional()));
        parties.all()
                .values()
                .forEach(each -> questions.add(number("seats-" + each.id())
                        .called(scene.say("people-work.organ.of", each.name(scene.language())))
                        .optional()));
        return scene.form("organ", typed)
                .under(List.of(RegisterPages.crumb(scene, party)))
                .title(new OfficeWords(scene).organ(party, organ), scene.name(party.id()))
                .says(scene.say("people-work.organ.before"), scene.say("people-work.coalition.before.stays"))
                .hidden("party", party.id())
                .hidden("organ", organ)
                .hidden("seen", organs.mark(scene.key(party), organ))
                .asks(questions)
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(typed.raw("seats"), List.of(now(scene, party, organ))) : null)
                .sentTo(scene.path() + "/w/people/organ");
    }

    private String now(Scene scene, Party party, String organ) {
        var size = days.on(scene.charter(), scene.day()).register().size(scene.key(party), organ, scene.day());
        return size == null || size.seats() == null ? "–" : String.valueOf(size.seats());
    }
}
