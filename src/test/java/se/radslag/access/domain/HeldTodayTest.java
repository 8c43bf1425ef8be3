package se.radslag.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.kernel.Actor.Role.CHAIR;
import static se.radslag.kernel.Actor.Role.COORDINATOR;
import static se.radslag.kernel.Actor.Role.MEMBER;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.person;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Actor;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.SeatedDay;

class HeldTodayTest {

    private final Made made = new Made(Read.VARMLAND).office("sunne", "ks.chair", "Alva", "c", "2018-11-01/");
    private final AtomicInteger asked = new AtomicInteger();
    private final Actor actor =
            new Actor("account-1", Set.of(COORDINATOR)).with(new HeldToday(this::today, person("Alva")));

    private Optional<SeatedDay> today() {
        asked.incrementAndGet();
        return Optional.of(new SeatedDay(made.charter, day("2022-06-01"), made.register(), made.mandates()));
    }

    @Test
    void a_visit_on_which_no_rule_asks_of_mandates_finds_out_nothing() {
        assertThat(actor.is(COORDINATOR)).isTrue();
        assertThat(actor.with(Actor.Mandates.NONE).is(MEMBER, "or")).isFalse();
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_rules_ask_is_read_once_for_a_visit() {
        assertThat(actor.is(MEMBER, "or")).isTrue();
        assertThat(actor.is(CHAIR, "or")).isFalse();
        assertThat(actor.is(MEMBER)).isTrue();
        assertThat(actor.is(CHAIR)).isFalse();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_body_that_is_not_in_the_agreement_gives_nothing() {
        assertThat(actor.is(MEMBER, "nowhere")).isFalse();
    }

    @Test
    void a_structure_without_an_agreement_gives_nothing() {
        var elsewhere = actor.with(new HeldToday(Optional::empty, person("Alva")));
        assertThat(elsewhere.is(MEMBER)).isFalse();
        assertThat(elsewhere.is(COORDINATOR)).isTrue();
    }
}
