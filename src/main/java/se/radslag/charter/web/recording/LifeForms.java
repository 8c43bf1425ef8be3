package se.radslag.charter.web.recording;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.Deciders;
import se.radslag.charter.life.Exit;
import se.radslag.charter.life.Target;
import se.radslag.charter.terms.Power;
import se.radslag.charter.web.life.LifeNotes;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Typed;

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
        var form = form("decision")
                .before("open", about(target))
                .before("own")
                .clauses(rule(target))
                .asks(
                        list("decider", choices.of(deciders)),
                        choice("said", List.of(choices.said("YES"), choices.said("NO"))),
                        day("on"),
                        text("section").optional(),
                        text("registry").optional());
        if (deciders instanceof Deciders.Councils councils
                && councils.needed() == councils.parties().size()) {
            form.before("all", councils.needed());
        }
        return page("decision", target, form);
    }

    FormPage correction(Target target) {
        var form = form("correction")
                .before("whose", words.name(typed.raw("decider")), about(target))
                .before("stays")
                .carries("decider")
                .asks(
                        choice("said", List.of(choices.said("YES"), choices.said("NO"), choices.said("TAKEN_BACK"))),
                        day("on"),
                        text("section").optional(),
                        text("registry").optional(),
                        longText("reason"));
        return page("correction", target, form);
    }

    FormPage amendment(Target target, boolean isChosen) {
        var form = form("amendment");
        if (isChosen) {
            var deciders = words.life().amenders(target.paper(), words.day());
            form.before(
                            "rule",
                            words.called(target.paper()),
                            deciders.map(words::deciders).orElse(words.say("deciders.untold")))
                    .before(deciders.filter(Deciders::isTold).isPresent() ? "open" : "untold")
                    .clauses(words.life()
                            .amendingRule(target.paper(), words.day())
                            .map(this::clauses)
                            .orElse(List.of()));
        } else {
            form.before("open").asks(list("paper", choices.papers()));
        }
        form.asks(
                text("title").called(words.say("form.amendment.what")),
                longText("reason").optional(),
                day("on"),
                day("starts").optional(),
                text("version").optional());
        return page("amendment", isChosen ? target : null, form);
    }

    FormPage condition(Target target) {
        var state = words.life().condition(target);
        var condition = state.condition();
        var that = condition == null ? "" : words.words(condition.that());
        var form = form("condition")
                .before("that", that, words.day(state.lastDay()))
                .before("lapse")
                .clauses(rule(target))
                .asks(choice("met", List.of(choices.of("condition", "yes"), choices.of("condition", "no"))), day("on"));
        return page("condition", target, form);
    }

    FormPage approval(Target target) {
        var answers = Stream.of("none", "yes", "no")
                .map(answer -> choices.of("approval", answer))
                .toList();
        var form = form("approval")
                .says(words.say("form.approval.before"))
                .clauses(rule(target))
                .asks(day("asked"), choice("answer", answers), day("answered").optional());
        return page("approval", target, form);
    }

    FormPage departure() {
        var exit = Exit.on(words.view().charter(), words.day());
        var form = form("departure")
                .says(words.say("exit." + exit.consequence(), exit.ends() == null ? "" : words.called(exit.ends())))
                .says(words.say("form.departure.before.notice." + exit.noticeIsTold()))
                .before("open")
                .clauses(Optional.ofNullable(exit.power()).map(this::clauses).orElse(List.of()))
                .asks(
                        list("party", choices.parties()),
                        day("on"),
                        text("section").optional(),
                        text("registry").optional(),
                        day("leaves").optional(),
                        longText("reason").optional());
        return page("departure", null, form);
    }

    FormPage settlement() {
        var form = form("settlement")
                .says(words.say("form.settlement.before"))
                .asks(
                        list("paper", choices.agreements()),
                        text("title").called(words.say("form.settlement.what")),
                        day("on"),
                        text("registry").optional());
        return page("settlement", null, form);
    }

    private Form form(String noun) {
        return new Form(new FormWords(words.texts(), "charter-life.form." + noun, "charter-life.field"), typed)
                .under(List.of(words.view().front(), new Crumb(words.say("title"), words.path())));
    }

    /** What the form is about and what was seen when it was opened go with it. */
    private FormPage page(String noun, @Nullable Target target, Form form) {
        if (target != null) {
            form.under(List.of(new Crumb(words.called(target.paper()), words.path() + "/papper/" + target.paper())))
                    .hidden("paper", target.paper());
            if (target.amendment() != null) {
                form.hidden("amendment", target.amendment());
            }
        }
        return form.hidden("seen", typed.seen()).sentTo(words.view().path() + "/w/charter/" + noun);
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
