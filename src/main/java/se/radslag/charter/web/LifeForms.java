package se.radslag.charter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.Deciders;
import se.radslag.charter.life.Exit;
import se.radslag.charter.life.Target;
import se.radslag.charter.terms.Power;
import se.radslag.platform.web.Crumb;

/** The forms by which what happens to an agreement is recorded; each says first what will come of it. */
final class LifeForms {

    private final LifeWords words;
    private final Typed typed;
    private final FormChoices choices;

    LifeForms(LifeWords words, Typed typed) {
        this.words = words;
        this.typed = typed;
        this.choices = new FormChoices(words);
    }

    FormPage decision(Target target) {
        var deciders = deciders(target);
        var fields = fields("decision")
                .list("decider", true, choices.of(deciders))
                .choice("said", List.of(choices.said("YES"), choices.said("NO")))
                .day("on", true)
                .text("section", false)
                .text("registry", false);
        var before = new ArrayList<>(
                List.of(words.say("form.decision.before.open", about(target)), words.say("form.decision.before.own")));
        if (deciders instanceof Deciders.Councils councils
                && councils.needed() == councils.parties().size()) {
            before.add(words.say("form.decision.before.all", councils.needed()));
        }
        return page("decision", target, before, rule(target), fields);
    }

    FormPage correction(Target target) {
        var decider = typed.raw("decider");
        var fields = fields("correction")
                .choice("said", List.of(choices.said("YES"), choices.said("NO"), choices.said("TAKEN_BACK")))
                .day("on", true)
                .text("section", false)
                .text("registry", false)
                .longText("reason", true);
        var before = List.of(
                words.say("form.correction.before.whose", words.name(decider), about(target)),
                words.say("form.correction.before.stays"));
        return page("correction", target, before, List.of(), fields);
    }

    FormPage amendment(Target target, boolean isChosen) {
        var fields = fields("amendment");
        if (!isChosen) {
            fields.list("paper", true, choices.papers());
        }
        fields.text("title", true)
                .longText("reason", false)
                .day("on", true)
                .day("starts", false)
                .text("version", false);
        var deciders = words.life().amenders(target.paper(), words.day());
        var before = isChosen
                ? List.of(
                        words.say(
                                "form.amendment.before.rule",
                                words.called(target.paper()),
                                deciders.map(words::deciders).orElse(words.say("deciders.untold"))),
                        words.say(
                                deciders.filter(Deciders::isTold).isPresent()
                                        ? "form.amendment.before.open"
                                        : "form.amendment.before.untold"))
                : List.of(words.say("form.amendment.before.open"));
        var power = words.life().amendingRule(target.paper(), words.day());
        return page(
                "amendment",
                isChosen ? target : null,
                before,
                power.map(this::clauses).orElse(List.of()),
                fields);
    }

    FormPage condition(Target target) {
        var state = words.life().condition(target);
        var condition = state.condition();
        var that = condition == null ? "" : words.words(condition.that());
        var fields = fields("condition")
                .choice("met", List.of(choices.of("condition", "yes"), choices.of("condition", "no")))
                .day("on", true);
        var before = List.of(
                words.say("form.condition.before.that", that, words.day(state.lastDay())),
                words.say("form.condition.before.lapse"));
        return page("condition", target, before, rule(target), fields);
    }

    FormPage approval(Target target) {
        var fields = fields("approval")
                .day("asked", true)
                .choice(
                        "answer",
                        List.of(
                                choices.of("approval", "none"),
                                choices.of("approval", "yes"),
                                choices.of("approval", "no")))
                .day("answered", false);
        return page("approval", target, List.of(words.say("form.approval.before")), rule(target), fields);
    }

    FormPage departure() {
        var exit = Exit.on(words.view().charter(), words.day());
        var fields = fields("departure")
                .list("party", true, choices.parties())
                .day("on", true)
                .text("section", false)
                .text("registry", false)
                .day("leaves", false)
                .longText("reason", false);
        var before = List.of(
                words.say("exit." + exit.consequence(), exit.ends() == null ? "" : words.called(exit.ends())),
                words.say("form.departure.before.notice." + exit.noticeIsTold()),
                words.say("form.departure.before.open"));
        return page(
                "departure",
                null,
                before,
                Optional.ofNullable(exit.power()).map(this::clauses).orElse(List.of()),
                fields);
    }

    FormPage settlement() {
        var fields = fields("settlement")
                .list("paper", true, choices.agreements())
                .text("title", true)
                .day("on", true)
                .text("registry", false);
        return page("settlement", null, List.of(words.say("form.settlement.before")), List.of(), fields);
    }

    private FormFields fields(String form) {
        return new FormFields(words, form, typed);
    }

    private FormPage page(
            String form, @Nullable Target target, List<String> before, List<Crumb> clauses, FormFields fields) {
        var crumbs = new ArrayList<>(List.of(words.view().front(), new Crumb(words.say("title"), words.path())));
        if (target != null) {
            crumbs.add(new Crumb(words.called(target.paper()), words.path() + "/papper/" + target.paper()));
        }
        return new FormPage(
                crumbs,
                words.say("form." + form),
                before,
                clauses,
                words.view().path() + "/w/charter/" + form,
                hidden(form, target),
                fields.all(),
                words.say("form." + form + ".button"),
                typed.faults());
    }

    /** What the form is about and what was seen when it was opened. */
    private Map<String, String> hidden(String form, @Nullable Target target) {
        var hidden = new LinkedHashMap<String, String>();
        if (target != null) {
            hidden.put("paper", target.paper());
            if (target.amendment() != null) {
                hidden.put("amendment", String.valueOf(target.amendment()));
            }
        }
        if (form.equals("correction")) {
            hidden.put("decider", typed.raw("decider"));
        }
        hidden.put("seen", String.valueOf(typed.seen()));
        return hidden;
    }

    private String about(Target target) {
        return words.life().recorded().amendments().stream()
                .filter(each -> each.target().equals(target))
                .findFirst()
                .map(each -> words.say("amendment.about", each.title(), words.called(target.paper())))
                .orElseGet(() -> words.called(target.paper()));
    }

    private Deciders deciders(Target target) {
        return words.life()
                .ledger(target, words.day())
                .map(ledger -> ledger.deciders())
                .orElse(new Deciders.Untold(null));
    }

    private List<Crumb> rule(Target target) {
        return words.life().rule(target).map(this::clauses).orElse(List.of());
    }

    private List<Crumb> clauses(Power power) {
        return new LifeNotes(words).clauses(power.clauses());
    }
}
