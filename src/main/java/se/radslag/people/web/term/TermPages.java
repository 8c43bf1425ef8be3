package se.radslag.people.web.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Registrars;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.rollover.TermAnswer;
import se.radslag.people.rollover.TermLookup;
import se.radslag.people.rollover.TermQuestion;
import se.radslag.people.rollover.TermRules;
import se.radslag.people.rollover.Terms;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Forms;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Gathers how far a structure has come with a new term. */
@Component
class TermPages {

    private static final int DAYS_TO_ANSWER = 21;

    private final Terms terms;
    private final TermLookup papers;
    private final Registrars registrars;
    private final TermSteps steps;
    private final Judgements judgements;
    private final Clock clock;

    TermPages(
            Terms terms,
            TermLookup papers,
            Registrars registrars,
            TermSteps steps,
            Judgements judgements,
            Clock clock) {
        this.terms = terms;
        this.papers = papers;
        this.registrars = registrars;
        this.steps = steps;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** All that is known of a term before it is put into words. */
    private record Known(
            List<PartyTerm> parties, Map<String, TermQuestion> questions, Map<String, TermAnswer> answers) {

        boolean hasAnswered(PartyTerm term) {
            return term.isWhole() || answers.containsKey(term.party());
        }
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
        var known = new Known(
                terms.of(scene.charter(), then.day()),
                papers.questions(scene.structure(), then.day()),
                papers.answers(scene.structure(), then.day()));
        return new TermPage(
                crumbs,
                then.day(),
                receipt,
                refused == null ? null : judgements.broken(scene, refused),
                by(then),
                fresh(then, known),
                late(known),
                coordinates,
                steps.of(
                        then,
                        (int) known.parties.stream().filter(known::hasAnswered).count(),
                        known.parties,
                        known.questions.size()),
                known.parties.stream().map(each -> party(then, each, known)).toList(),
                without(then, known, coordinates));
    }

    /** Three weeks ahead, but before the term begins. */
    private static LocalDate by(Scene then) {
        var usual = then.onDay().today().plusDays(DAYS_TO_ANSWER);
        return usual.isBefore(then.day()) ? usual : then.day().minusDays(1);
    }

    private int fresh(Scene then, Known known) {
        return (int) known.parties.stream()
                .filter(term -> !known.questions.containsKey(term.party()) && hasRegistrar(then, term.party()))
                .count();
    }

    private int late(Known known) {
        return (int) known.parties.stream()
                .filter(term -> !known.hasAnswered(term))
                .map(term -> known.questions.get(term.party()))
                .filter(question -> question != null && TermRules.mayBeReminded(question, clock.instant()))
                .count();
    }

    private boolean hasRegistrar(Scene then, String party) {
        var found = then.charter().parties().get(party);
        return found != null
                && !registrars.of(then.structure(), then.key(found)).isEmpty();
    }

    private List<Crumb> without(Scene then, Known known, boolean mayInvite) {
        return !mayInvite
                ? List.of()
                : known.parties.stream()
                        .map(PartyTerm::party)
                        .filter(party -> !hasRegistrar(then, party))
                        .map(party -> new Crumb(then.name(party), then.path() + "/w/access/accounts"))
                        .toList();
    }

    private static TermPage.Party party(Scene then, PartyTerm term, Known known) {
        @Nullable TermQuestion question = known.questions.get(term.party());
        @Nullable TermAnswer answer = known.answers.get(term.party());
        return new TermPage.Party(
                then.name(term.party()),
                then.path() + "/w/people/answer?party=" + term.party() + "&from=" + then.day(),
                state(then, term, question, answer),
                term.said(),
                term.asked().size(),
                letters(then, question),
                answer == null ? null : answer.remains());
    }

    private static Pill state(
            Scene then, PartyTerm term, @Nullable TermQuestion question, @Nullable TermAnswer answer) {
        if (term.isWhole() || answer != null) {
            return Pill.good(then.say(term.isWhole() ? "people-work.answered" : "people-term.answered-with-rest"));
        } else if (term.said() > 0) {
            return Pill.warn(then.say("people-work.partly-answered"));
        }
        return question == null
                ? Pill.quiet(then.say("people-term.not-asked"))
                : Pill.bad(then.say("people-work.not-answered"));
    }

    private static String letters(Scene then, @Nullable TermQuestion question) {
        if (question == null) {
            return "–";
        }
        var sentences = new ArrayList<String>();
        sentences.add(then.say("people-term.asked-on", day(question)));
        if (question.reminders() > 0) {
            sentences.add(then.say("people-term.reminded", question.reminders()));
        }
        return String.join(" ", sentences);
    }

    private static LocalDate day(TermQuestion question) {
        return LocalDate.ofInstant(question.at(), Forms.ZONE);
    }
}
