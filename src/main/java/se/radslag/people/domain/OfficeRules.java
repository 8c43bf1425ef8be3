package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Standing;

/** What must hold when an office gets a holder, or its holder leaves: product rules, since offices are the parties' own. */
public final class OfficeRules {

    private OfficeRules() {}

    /**
     * What must hold when an office gets a holder.
     *
     * @param others the rows of the same office as they will stand, the predecessor already ended
     * @param when what the act asks of the first day
     */
    static Verdicts appoints(Actor actor, Holding holding, List<Versioned<Holding>> others, Verdict when) {
        return PeopleRules.keeps(actor, holding.party()).and(Verdicts.of(isFree(holding, others), when));
    }

    static Verdicts ends(Actor actor, Holding holding, LocalDate last) {
        return PeopleRules.keeps(actor, holding.party())
                .and(Verdicts.of(endsAfterItBegan(holding.during(), last), hasNotEnded(holding.during(), last)));
    }

    /** @param during the time that is right; null when the person never had the office */
    static Verdicts corrects(
            Actor actor,
            Holding holding,
            @Nullable Period during,
            List<Versioned<Holding>> others,
            @Nullable String reason) {
        var verdicts = PeopleRules.keeps(actor, holding.party()).and(Verdicts.of(SideRules.hasReason(reason)));
        if (during == null) {
            return verdicts;
        }
        var last = during.last();
        var corrected = new Holding(
                holding.party(),
                holding.organ(),
                holding.post(),
                holding.ordinal(),
                holding.person(),
                holding.politicalParty(),
                during,
                holding.standing());
        return verdicts.and(Verdicts.of(
                Verdict.product(
                        "people-register.rule.ends-after",
                        last == null || during.first() == null || !last.isBefore(during.first())),
                isFree(corrected, others)));
    }

    /** One holder at a time; who acts may do so beside one on leave. */
    static Verdict isFree(Holding holding, List<Versioned<Holding>> others) {
        boolean acts = holding.standing() == Standing.ACTING;
        return Verdict.product(
                "people-register.rule.office-free",
                others.stream()
                        .map(Versioned::row)
                        .filter(other -> (other.standing() == Standing.ACTING) == acts)
                        .noneMatch(other -> other.during().overlaps(holding.during())));
    }

    /** What began before today is entered with a reason, as an act of its own. */
    static Verdict isNotBackdated(@Nullable LocalDate first, @Nullable String backdated, LocalDate today) {
        boolean isPast = first == null || first.isBefore(today);
        return Verdict.product(
                "people-register.rule.not-backdated", !isPast || backdated != null && !backdated.isBlank());
    }

    static Verdict endsAfterItBegan(Period during, LocalDate last) {
        return Verdict.product(
                "people-register.rule.ends-after", during.first() == null || !last.isBefore(during.first()));
    }

    /** An end is moved closer, never further away: more time is a new appointment. */
    static Verdict hasNotEnded(Period during, LocalDate last) {
        return Verdict.product("people-register.rule.not-ended", during.last() == null || !last.isAfter(during.last()));
    }
}
