package se.radslag.people.world;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Organ.OrganKind;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Party.PartyKind;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OrganSize;
import se.radslag.people.seating.Standing;

/** Some terms in the life of one party: who governs it, who leads its organs, who directs its officials. */
final class PartyLife {

    private final Charter charter;
    private final Party party;
    private final PartyKey key;
    private final Cast cast;
    private final Rows rows;
    private final Draw draw;
    private @Nullable Majority majority;
    private @Nullable PersonId leader;

    PartyLife(Charter charter, Party party, Cast cast, Rows rows) {
        this.charter = charter;
        this.party = party;
        this.key = PartyKey.of(charter, party);
        this.cast = cast;
        this.rows = rows;
        this.draw = Draw.from(key.value());
    }

    void live() {
        Terms.of(charter).forEach(this::serve);
        if (party.offices().containsKey("director")) {
            hold(
                    null,
                    "director",
                    1,
                    cast.person(),
                    null,
                    new Period(Terms.of(charter).getFirst().first(), null));
        }
    }

    /** One term of office. */
    void serve(Period term) {
        var governs = governs();
        majority = governs;
        rows.coalitions().addAll(governs.coalitions(key, term));
        party.organs().forEach((organ, is) -> {
            switch (is.kind()) {
                case COUNCIL -> hold(organ, "chair", 1, cast.person(), governs.lead(), term);
                case EXECUTIVE -> executive(organ, governs, term);
                default -> presidium(organ, governs, is.kind(), term);
            }
        });
    }

    private Majority governs() {
        if (majority != null && draw.below(2) == 0) {
            return majority;
        }
        leader = null;
        return party.kind() == PartyKind.REGION ? Majority.inRegion(draw) : Majority.inMunicipality(draw);
    }

    private void executive(String organ, Majority governs, Period term) {
        int seats = party.kind() == PartyKind.REGION ? 15 : 11;
        rows.sizes().add(new OrganSize(key, organ, seats, 3, term));
        rows.represented().addAll(governs.represented(key, organ, seats, term));
        leader = leader == null || draw.below(3) == 0 ? cast.person() : leader;
        hold(organ, "chair", 1, Objects.requireNonNull(leader), governs.lead(), term);
        hold(organ, "vice-chair", 1, cast.person(), governs.second(), term);
        hold(organ, "vice-chair", 2, cast.person(), governs.against(), term);
        if (party.kind() == PartyKind.REGION) {
            groupLeaders(organ, governs, term);
        }
    }

    private void groupLeaders(String organ, Majority governs, Period term) {
        int ordinal = 1;
        for (var parties : List.of(governs.governing(), governs.opposing(), governs.neither())) {
            for (var each : parties) {
                hold(organ, "group-leader", ordinal++, cast.person(), each, term);
            }
        }
    }

    /** The chair of the first committee also sits in the presidium of the executive: one person, two offices. */
    private void presidium(String organ, Majority governs, OrganKind kind, Period term) {
        rows.sizes().add(new OrganSize(key, organ, kind == OrganKind.COMMITTEE ? 11 : null, 3, term));
        boolean isFirst = party.organs().entrySet().stream()
                .filter(each -> each.getValue().kind() == OrganKind.COMMITTEE)
                .findFirst()
                .filter(each -> each.getKey().equals(organ))
                .isPresent();
        var chair = isFirst ? viceChair(term) : null;
        hold(organ, "chair", 1, chair == null ? cast.person() : chair, governs.second(), term);
        hold(organ, "vice-chair", 1, cast.person(), governs.lead(), term);
        hold(organ, "vice-chair", 2, cast.person(), governs.against(), term);
    }

    private @Nullable PersonId viceChair(Period term) {
        return rows.holdings().stream()
                .filter(each -> each.party().equals(key)
                        && each.post().equals("vice-chair")
                        && each.ordinal() == 1
                        && each.during().equals(term))
                .map(Holding::person)
                .findFirst()
                .orElse(null);
    }

    private void hold(
            @Nullable String organ,
            String post,
            int ordinal,
            PersonId person,
            @Nullable String politicalParty,
            Period during) {
        rows.holdings().add(new Holding(key, organ, post, ordinal, person, politicalParty, during, Standing.HOLDER));
    }
}
