package se.radslag.people.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OrganSize;
import se.radslag.people.seating.Represented;

/** Writes down many rows of the parties' register at once. */
@Repository
class Offices {

    private static final String DURING = "daterange(cast(? as date), cast(? as date), '[]')";

    private final JdbcTemplate batches;

    Offices(JdbcTemplate batches) {
        this.batches = batches;
    }

    void hold(List<Holding> holdings, Instant now, Actor actor) {
        batches.batchUpdate(
                """
                insert into people.office_holding
                    (party_key, organ, post, ordinal, person_id, political_party, standing, during, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, daterange(cast(? as date), cast(? as date), '[]'), ?, ?)
                """,
                holdings.stream()
                        .map(each -> new Object[] {
                            each.party().value(),
                            Objects.requireNonNullElse(each.organ(), ""),
                            each.post(),
                            each.ordinal(),
                            each.person().value(),
                            each.politicalParty(),
                            each.standing().name(),
                            each.during().first(),
                            each.during().last(),
                            now.atOffset(ZoneOffset.UTC),
                            actor.id()
                        })
                        .toList());
    }

    void govern(List<Coalition> coalitions) {
        batches.batchUpdate(
                "insert into people.coalition (party_key, political_party, side, during) values (?, ?, ?, " + DURING
                        + ")",
                coalitions.stream()
                        .map(each -> new Object[] {
                            each.party().value(),
                            each.politicalParty(),
                            each.side().name(),
                            each.during().first(),
                            each.during().last()
                        })
                        .toList());
    }

    void represent(List<Represented> represented) {
        batches.batchUpdate(
                "insert into people.organ_seats (party_key, organ, political_party, seats, during) values (?, ?, ?, ?, "
                        + DURING + ")",
                represented.stream()
                        .map(each -> new Object[] {
                            each.party().value(),
                            each.organ(),
                            each.politicalParty(),
                            each.seats(),
                            each.during().first(),
                            each.during().last()
                        })
                        .toList());
    }

    void size(List<OrganSize> sizes) {
        batches.batchUpdate(
                "insert into people.organ_size (party_key, organ, seats, presidium, during) values (?, ?, ?, ?, "
                        + DURING + ")",
                sizes.stream()
                        .map(each -> new Object[] {
                            each.party().value(),
                            each.organ(),
                            each.seats(),
                            each.presidium(),
                            each.during().first(),
                            each.during().last()
                        })
                        .toList());
    }
}
