package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;

/** Whether somebody is what a seat asks for: each quality is judged by itself, since each has a force of its own. */
public final class Qualities {

    private final Charter charter;
    private final LocalDate on;
    private final OfficesHeld held;

    public Qualities(Charter charter, Register register, LocalDate on) {
        this.charter = charter;
        this.on = on;
        this.held = new OfficesHeld(charter, register, on);
    }

    /** What a seat asks for and somebody is not, or perhaps not. */
    List<Verdict> doubts(Seats term, String party, Occupant occupant) {
        return of(term, party, occupant).stream()
                .filter(verdict -> verdict.holds() != Answer.YES)
                .toList();
    }

    /** Everything that a seat asks of whoever sits in it, as met by somebody. */
    @Enforces(Kind.SEATS)
    public List<Verdict> of(Seats term, String party, Occupant occupant) {
        var verdicts = new ArrayList<Verdict>();
        if (!term.office().isEmpty() && term.filledHow() == Seats.Filled.NAMED) {
            verdicts.add(holdsOffice(term, party, occupant));
        }
        verdicts.addAll(ofWho(term, party, occupant));
        return verdicts;
    }

    /** What a seat asks of a person, apart from an office. */
    public List<Verdict> ofWho(Seats term, String party, Occupant occupant) {
        var verdicts = new ArrayList<Verdict>();
        for (var quality : term.who()) {
            if (quality.on(on) != Answer.NO) {
                of(quality, party, occupant).forEach(verdict -> verdicts.add(verdict.facts("seat", term.id())));
            }
        }
        return verdicts;
    }

    /** Everything in one quality, as met by somebody. */
    public List<Verdict> of(Who.Quality quality, String party, Occupant occupant) {
        var verdicts = new ArrayList<Verdict>();
        if (quality.of() != null) {
            verdicts.add(comesFrom(quality, quality.of(), party, occupant));
        }
        if (quality.kind() != null) {
            verdicts.add(hasCapacity(quality, quality.kind(), occupant));
        }
        if (quality.side() != null) {
            verdicts.add(isOnSide(quality, quality.side(), occupant));
        }
        if (quality.leading() != null) {
            verdicts.add(Verdict.of(quality, "people.rule.leading", occupant.leadingAttested()));
        }
        if (quality.party() != null) {
            verdicts.add(isOfPoliticalParty(quality, quality.party(), occupant));
        }
        if (quality.area() != null) {
            verdicts.add(isFromArea(quality, quality.area(), occupant));
        }
        return verdicts.stream()
                .map(verdict -> verdict.facts("party", occupant.home()))
                .toList();
    }

    private Verdict holdsOffice(Seats term, String party, Occupant occupant) {
        var answer = Answer.NO;
        for (var office : term.office()) {
            answer = answer.or(held.by(office, party, occupant.person()));
        }
        return Verdict.of(term, "people.rule.holds-office", answer)
                .facts(
                        "seat",
                        term.id(),
                        "party",
                        party,
                        "office",
                        term.office().getFirst().toString());
    }

    private Verdict comesFrom(Who.Quality quality, Parties of, String party, Occupant occupant) {
        var answer = of.scope() == Parties.Scope.CONCERNED
                ? Answer.UNKNOWN
                : Answer.of(Homes.of(charter, of, party, on).contains(occupant.home()));
        return Verdict.of(quality, "people.rule.comes-from", answer);
    }

    private static Verdict hasCapacity(Who.Quality quality, Who.PersonKind asked, Occupant occupant) {
        var capacity = occupant.capacity();
        boolean elected = capacity == Who.PersonKind.ELECTED && asked == Who.PersonKind.ELIGIBLE;
        return Verdict.of(
                        quality,
                        "people.rule.capacity",
                        capacity == null ? Answer.UNKNOWN : Answer.of(capacity == asked || elected))
                .facts("asked", asked.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Verdict isOnSide(Who.Quality quality, Who.Side asked, Occupant occupant) {
        var side = occupant.side();
        return Verdict.of(quality, "people.rule.side", side == null ? Answer.UNKNOWN : Answer.of(side.is(asked)))
                .facts("asked", asked.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Verdict isOfPoliticalParty(Who.Quality quality, String asked, Occupant occupant) {
        @Nullable String own = occupant.politicalParty();
        return Verdict.of(
                        quality,
                        "people.rule.political-party",
                        own == null ? Answer.UNKNOWN : Answer.of(own.equalsIgnoreCase(asked)))
                .facts("asked", asked);
    }

    private Verdict isFromArea(Who.Quality quality, String area, Occupant occupant) {
        var home = charter.parties().get(occupant.home());
        return Verdict.of(
                        quality,
                        "people.rule.area",
                        home == null ? Answer.UNKNOWN : Answer.of(home.areas().contains(area)))
                .facts("area", Objects.requireNonNull(area));
    }
}
