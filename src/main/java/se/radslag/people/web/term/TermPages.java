package se.radslag.people.web.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Registrars;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.rollover.TermAnswer;
import se.radslag.people.rollover.TermQuestion;
import se.radslag.people.rollover.Terms;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.OnDay;

/** Gathers how far a structure has come with a new term. */
@Component
class TermPages {

    private static final int DAYS_TO_ANSWER = 21;

    private final Terms terms;
    private final TermQuestion.Lookup questions;
    private final TermAnswer.Lookup answers;
    private final Registrars registrars;
    private final TermSteps steps;
    private final Judgements judgements;
    private final Clock clock;

    TermPages(
            Terms terms,
            TermQuestion.Lookup questions,
            TermAnswer.Lookup answers,
            Registrars registrars,
            TermSteps steps,
            Judgements judgements,
            Clock clock) {
        this.terms = terms;
        this.questions = questions;
        this.answers = answers;
        this.registrars = registrars;
        this.steps = steps;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** The scene of a term's first day; null when none is coming. */
    @Nullable
    Scene then(Scene scene, @Nullable String asked) {
        var from = asked == null
                ? ComingTerm.after(scene.charter(), scene.day()).orElse(null)
                : OnDay.of(asked, clock).day();
        return from == null ? null : scene.on(from);
    }

    TermPage of(Scene scene, @Nullable Scene then, Actor actor, @Nullable String receipt, @Nullable Verdicts refused) {
        var crumbs = List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"));
        boolean coordinates = PeopleRules.isCoordinator(actor);
        if (then == null) {
            return new TermPage(
                    crumbs, null, null, null, scene.day(), 0, 0, coordinates, List.of(), List.of(), List.of());
        }
        var said = new Answers(
                terms.of(scene.charter(), then.day()),
                questions.of(scene.structure(), then.day()),
                answers.of(scene.structure(), then.day()));
        return new TermPage(
                crumbs,
                then.day(),
                receipt,
                refused == null ? null : judgements.broken(scene, refused),
                by(then),
                fresh(then, said),
                said.late(clock.instant()),
                coordinates,
                steps.of(then, said.answered(), said.parties(), said.questions().size()),
                new TermParties(then, said).all(),
                without(then, said, coordinates));
    }

    /** Three weeks ahead, but before the term begins. */
    private static LocalDate by(Scene then) {
        var usual = then.onDay().today().plusDays(DAYS_TO_ANSWER);
        return usual.isBefore(then.day()) ? usual : then.day().minusDays(1);
    }

    private int fresh(Scene then, Answers said) {
        return (int) said.parties().stream()
                .filter(term -> !said.isAsked(term) && hasRegistrar(then, term.party()))
                .count();
    }

    private boolean hasRegistrar(Scene then, String party) {
        var found = then.charter().parties().get(party);
        return found != null
                && !registrars.of(then.structure(), then.key(found)).isEmpty();
    }

    private List<Crumb> without(Scene then, Answers said, boolean mayInvite) {
        return !mayInvite
                ? List.of()
                : said.parties().stream()
                        .map(PartyTerm::party)
                        .filter(party -> !hasRegistrar(then, party))
                        .map(party -> new Crumb(then.name(party), then.path() + "/w/access/accounts"))
                        .toList();
    }
}
