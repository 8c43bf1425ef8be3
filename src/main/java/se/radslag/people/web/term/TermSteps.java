package se.radslag.people.web.term;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.web.Scene;
import se.radslag.people.web.confirmations.ConfirmationPages;
import se.radslag.people.web.gaps.GapPages;
import se.radslag.people.web.newcomers.NewcomerPages;
import se.radslag.people.web.term.TermPage.Step;
import se.radslag.platform.web.Pill;

/** Says what is to be done for a new term, in order, and how far each step has come. */
@Component
class TermSteps {

    private final ConfirmationPages confirmations;
    private final NewcomerPages newcomers;
    private final GapPages gaps;

    TermSteps(ConfirmationPages confirmations, NewcomerPages newcomers, GapPages gaps) {
        this.confirmations = confirmations;
        this.newcomers = newcomers;
        this.gaps = gaps;
    }

    List<Step> of(Scene then, int answered, List<PartyTerm> parties, int asked) {
        var bodies = confirmations.of(then, Actor.PUBLIC, null, null).bodies();
        int confirmed = (int) bodies.stream().filter(body -> body.isConfirmed()).count();
        int missing = gaps.count(then);
        return List.of(
                step(then, "ask", asked, parties.size(), "#parter"),
                step(then, "answers", answered, parties.size(), "#parter"),
                new Step(
                        then.say("people-term.step.gaps"),
                        then.say("people-term.step.gaps.text"),
                        missing == 0
                                ? Pill.good(then.say("people-term.gaps.none"))
                                : Pill.warn(then.say("people-term.gaps.number", missing)),
                        at(then, "gaps")),
                step(then, "confirm", confirmed, bodies.size(), at(then, "confirmations")),
                new Step(
                        then.say("people-term.step.newcomers"),
                        then.say("people-term.step.newcomers.text"),
                        Pill.quiet(then.say("people-term.newcomers.number", newcomers.count(then))),
                        at(then, "newcomers")));
    }

    private static Step step(Scene then, String what, int done, int of, String path) {
        var words = then.say("people-term.done-of", done, of);
        return new Step(
                then.say("people-term.step." + what),
                then.say("people-term.step." + what + ".text"),
                done == of ? Pill.good(words) : done == 0 ? Pill.bad(words) : Pill.warn(words),
                path);
    }

    private static String at(Scene then, String noun) {
        return then.path() + "/w/people/" + noun + "?from=" + then.day();
    }
}
