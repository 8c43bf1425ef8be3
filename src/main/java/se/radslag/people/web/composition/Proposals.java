package se.radslag.people.web.composition;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Term;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdicts;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.Coverage;
import se.radslag.people.composition.Proposal;
import se.radslag.people.composition.Proposal.ExtraSeats;
import se.radslag.people.composition.SeatKind;
import se.radslag.people.explain.ProposalWords;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Place;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.balance.BalanceDrawing;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Crumb;

/** Proposes in words the fewest seats that would complete a composition. */
@Component
class Proposals {

    /** With more vacant seats than this, the body is to be filled first: what is missing then is plain. */
    private static final int FEW = 6;

    private final Judgements judgements;

    Proposals(Judgements judgements) {
        this.judgements = judgements;
    }

    /** What would mend what is broken on the whole; null where nothing on the whole is. */
    @Nullable
    ProposalPage of(Sitting sitting, Composition composition, Verdicts verdicts) {
        boolean isBroken = verdicts.broken().stream()
                .anyMatch(verdict -> verdict.holds() == Answer.NO
                        && verdict.basis() instanceof Limit limit
                        && (limit.size() != null
                                || limit.share() != null
                                || limit.cover() != null
                                || limit.mirror() != null));
        if (!isBroken) {
            return null;
        }
        int vacant = (int)
                composition.seating().vacant().stream().filter(Place::required).count();
        return vacant > FEW ? ProposalPage.later(vacant) : proposed(sitting, composition);
    }

    private ProposalPage proposed(Sitting sitting, Composition composition) {
        var proposal = Coverage.of(composition, sitting.persons());
        var scene = sitting.scene();
        var words = ProposalWords.of(scene.charter(), scene.day(), scene.language(), id -> sitting.partyName(id));
        return new ProposalPage(
                0,
                ways(sitting, composition, words, proposal.isComplete() ? List.of() : proposal.sets()),
                ways(sitting, composition, words, proposal.withReason()),
                proposal.collisions().stream()
                        .map(each -> collision(scene, composition, words, each))
                        .toList(),
                proposal.untold().stream()
                        .map(term -> said(scene, composition, term))
                        .toList(),
                proposal.givenUp());
    }

    private static List<ProposalPage.Way> ways(
            Sitting sitting, Composition composition, ProposalWords words, List<ExtraSeats> sets) {
        var drawing = new BalanceDrawing(sitting.scene(), sitting.parties());
        return sets.stream()
                .map(set -> new ProposalPage.Way(
                        words.seats(set),
                        words.effect(set.whole()),
                        part(sitting.scene(), words, set),
                        drawing.sides(set.whole()),
                        act(sitting.scene(), composition, set)))
                .toList();
    }

    /** What those who name then have. */
    private static String part(Scene scene, ProposalWords words, ExtraSeats set) {
        var namers = set.seats().stream()
                .flatMap(extra -> extra.kinds().stream())
                .map(SeatKind::party)
                .distinct()
                .toList();
        var sides = words.sides(set.part());
        return namers.size() == 1
                ? scene.say("people-composition.proposal.part", scene.name(namers.getFirst()), sides)
                : scene.say("people-composition.proposal.part.many", sides);
    }

    /** Where the first seat is named, when it is the same seat of the same party whichever way is taken. */
    private static @Nullable Crumb act(Scene scene, Composition composition, ExtraSeats set) {
        var places = set.seats().stream()
                .flatMap(extra -> extra.kinds().stream())
                .map(kind -> new Crumb(kind.seat(), kind.party()))
                .distinct()
                .toList();
        if (places.size() != 1) {
            return null;
        }
        SeatKind kind = set.seats().getFirst().kinds().getFirst();
        var taken = composition.seating().in(kind.seat(), kind.party()).stream()
                .filter(place -> !place.isVacant())
                .map(Place::ordinal)
                .toList();
        int free = IntStream.iterate(1, ordinal -> ordinal + 1)
                .filter(ordinal -> !taken.contains(ordinal))
                .findFirst()
                .orElse(1);
        return new Crumb(
                scene.say("people-composition.proposal.act"),
                scene.path() + "/w/people/seat?body=" + composition.body().id() + "&seat=" + kind.seat() + "&party="
                        + kind.party() + "&kind=" + Mandate.Kind.MEMBER + "&ordinal=" + free + "&from="
                        + scene.day());
    }

    private List<ProposalPage.Said> collision(
            Scene scene, Composition composition, ProposalWords words, Proposal.Collision collision) {
        var texts = words.terms(collision, composition.body().id());
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new ProposalPage.Said(
                        texts.get(i),
                        judgements.clauses(scene, collision.terms().get(i))))
                .toList();
    }

    private ProposalPage.Said said(Scene scene, Composition composition, Term term) {
        var explainer = Explainer.of(scene.charter(), scene.day(), scene.language());
        var placed = new Charter.Placed(Charter.Place.BODY, composition.body().id(), term);
        return new ProposalPage.Said(explainer.say(placed).text(), judgements.clauses(scene, term));
    }
}
