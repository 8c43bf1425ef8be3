package se.radslag.people.web.adjuncts;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;
import static se.radslag.platform.web.form.Question.tick;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.people.Adjunct;
import se.radslag.people.adjuncts.AdjunctRules;
import se.radslag.people.web.ClauseWords;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms by which somebody without a seat is let to a body's meetings, and leaves them. */
@Component
class AdjunctForms {

    private final AdjunctPages pages;
    private final Adjunct.Lookup adjuncts;
    private final People people;
    private final ClauseWords clauses;
    private final Judgements judgements;

    AdjunctForms(
            AdjunctPages pages, Adjunct.Lookup adjuncts, People people, ClauseWords clauses, Judgements judgements) {
        this.pages = pages;
        this.adjuncts = adjuncts;
        this.people = people;
        this.clauses = clauses;
        this.judgements = judgements;
    }

    FormPage admit(Scene scene, Body body, Typed typed, Trouble trouble) {
        var roles = Arrays.stream(Adjunct.Role.values())
                .map(role -> new Option(role.name(), scene.say("people-adjunct.role." + role)))
                .toList();
        var organisations = adjuncts.organisations().stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
        return scene.form("adjunct", typed)
                .under(List.of(AdjunctPages.crumb(scene, body.id())))
                .title(scene.name(body.id()))
                .says(scene.say("people-work.adjunct.before"))
                .clauses(Arrays.stream(Adjunct.Role.values())
                        .flatMap(role -> AdjunctRules.powers(role, body, scene.day()).stream())
                        .flatMap(power -> clauses.of(scene, power.clauses()).stream())
                        .distinct()
                        .toList())
                .hidden("body", body.id())
                .asks(list("role", roles), list("organisation", organisations).optional())
                .asks(people.whom(scene, null, typed).stream()
                        .filter(each -> !each.id().equals("political"))
                        .map(each -> each.id().equals("alike") ? each : each.optional())
                        .toList())
                .asks(tick("speaks"), day("from"), day("last").optional(), longText("reason"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/adjunct");
    }

    FormPage end(Scene scene, Adjunct adjunct, Typed typed, Trouble trouble) {
        var row = pages.row(scene, adjunct, true, false);
        return scene.form("adjunct-end", typed)
                .under(List.of(AdjunctPages.crumb(scene, adjunct.body())))
                .title(row.name(), scene.name(adjunct.body()))
                .says(row.period(), adjunct.reason())
                .hidden("id", adjunct.id())
                .asks(day("last"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/adjunct/end");
    }

    FormPage organisation(Scene scene, Body body, Typed typed, Trouble trouble) {
        var kinds = Arrays.stream(Adjunct.Organisation.Kind.values())
                .map(kind -> new Option(kind.name(), scene.say("people-adjunct.kind." + kind)))
                .toList();
        return scene.form("organisation", typed)
                .under(List.of(AdjunctPages.crumb(scene, body.id())))
                .hidden("body", body.id())
                .asks(text("name").longest(200), list("kind", kinds))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/organisation");
    }
}
