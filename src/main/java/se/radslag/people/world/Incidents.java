package se.radslag.people.world;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Side;
import se.radslag.people.seating.Standing;

/** What happens in a made-up term of office: somebody resigns, is on leave, marries, and a coalition breaks. */
final class Incidents {

    private static final LocalDate BREAKS = LocalDate.of(2024, 11, 1);

    private final Cast cast;
    private final Rows rows;

    Incidents(Cast cast, Rows rows) {
        this.cast = cast;
        this.rows = rows;
    }

    /** The chair leaves; a successor is elected two weeks later. */
    void resigns(PartyKey party, String organ) {
        var chair = rows.holding(party, organ, "chair", 1);
        rows.change(chair, until(LocalDate.of(2024, 9, 30)));
        rows.holdings()
                .add(held(
                        chair,
                        cast.person(),
                        new Period(LocalDate.of(2024, 10, 15), chair.during().last())));
    }

    /** The chair leaves and nobody is elected yet: the first vice chair acts. */
    void leavesAGap(PartyKey party, String organ) {
        var chair = rows.holding(party, organ, "chair", 1);
        var vice = rows.holding(party, organ, "vice-chair", 1);
        rows.change(chair, until(LocalDate.of(2026, 10, 31)));
        rows.holdings()
                .add(new Holding(
                        party,
                        organ,
                        "chair",
                        1,
                        vice.person(),
                        vice.politicalParty(),
                        new Period(LocalDate.of(2026, 11, 1), chair.during().last()),
                        Standing.ACTING));
    }

    /** The chair is on leave for half a year, and the first vice chair acts. */
    void goesOnLeave(PartyKey party, String organ) {
        var chair = rows.holding(party, organ, "chair", 1);
        var vice = rows.holding(party, organ, "vice-chair", 1);
        var leave = new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28));
        rows.change(chair, until(LocalDate.of(2025, 8, 31)));
        rows.holdings().add(standing(chair, leave, Standing.ON_LEAVE));
        rows.holdings()
                .add(standing(
                        chair,
                        new Period(LocalDate.of(2026, 3, 1), chair.during().last()),
                        Standing.HOLDER));
        rows.holdings()
                .add(new Holding(
                        party, organ, "chair", 1, vice.person(), vice.politicalParty(), leave, Standing.ACTING));
    }

    /** Those who govern change in the middle of the term, and with them the whole presidium. */
    void coalitionBreaks(PartyKey party, String organ) {
        var old = rows.coalitions().stream()
                .filter(each -> each.party().equals(party) && each.during().contains(BREAKS))
                .toList();
        rows.coalitions().removeAll(old);
        for (var each : old) {
            var before = new Period(each.during().first(), BREAKS.minusDays(1));
            rows.coalitions().add(new Coalition(party, each.politicalParty(), each.side(), before));
            var after = new Period(BREAKS, each.during().last());
            rows.coalitions().add(new Coalition(party, each.politicalParty(), other(each.side()), after));
        }
        var chair = rows.holding(party, organ, "chair", 1);
        var against = rows.holding(party, organ, "vice-chair", 2);
        succeeds(chair, against.politicalParty());
        succeeds(rows.holding(party, organ, "vice-chair", 1), against.politicalParty());
        succeeds(against, chair.politicalParty());
    }

    private static Side other(Side side) {
        return switch (side) {
            case MAJORITY -> Side.OPPOSITION;
            case OPPOSITION -> Side.MAJORITY;
            case NEITHER -> Side.NEITHER;
        };
    }

    void changesName(PartyKey party, String organ) {
        cast.changeName(rows.holding(party, organ, "vice-chair", 2).person(), LocalDate.of(2025, 6, 14));
    }

    void isProtected(PartyKey party, String organ) {
        cast.protect(rows.holding(party, organ, "vice-chair", 2).person(), LocalDate.of(2025, 2, 1));
    }

    private void succeeds(Holding holding, @Nullable String politicalParty) {
        rows.change(holding, until(BREAKS.minusDays(1)));
        rows.holdings()
                .add(new Holding(
                        holding.party(),
                        holding.organ(),
                        holding.post(),
                        holding.ordinal(),
                        cast.person(),
                        politicalParty,
                        new Period(BREAKS, holding.during().last()),
                        Standing.HOLDER));
    }

    private static UnaryOperator<Holding> until(LocalDate last) {
        return holding -> standing(holding, new Period(holding.during().first(), last), holding.standing());
    }

    private static Holding held(Holding holding, PersonId person, Period during) {
        return new Holding(
                holding.party(),
                holding.organ(),
                holding.post(),
                holding.ordinal(),
                person,
                holding.politicalParty(),
                during,
                Standing.HOLDER);
    }

    private static Holding standing(Holding holding, Period during, Standing standing) {
        return new Holding(
                holding.party(),
                holding.organ(),
                holding.post(),
                holding.ordinal(),
                holding.person(),
                holding.politicalParty(),
                during,
                standing);
    }
}
