package se.radslag.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Cited;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed.Waived;

/** A confirmed composition stands as long as nothing but what was accepted is broken. */
class ConfirmedTest {

    private static Confirmed confirmed(Waived... waivers) {
        return new Confirmed(UUID.randomUUID(), "srb", LocalDate.EPOCH, Instant.EPOCH, List.of(waivers), null);
    }

    @Test
    void it_stands_while_everything_is_met() {
        assertThat(confirmed().stands(Verdicts.of(Verdict.product("a", true)))).isTrue();
    }

    @Test
    void what_refuses_makes_it_fall_whatever_was_accepted() {
        var broken = Verdicts.of(Verdict.product("a", false));
        assertThat(confirmed().stands(broken)).isFalse();
        assertThat(confirmed(new Waived("a", "Därför.")).stands(broken)).isFalse();
    }

    @Test
    void what_asks_for_a_reason_is_broken_unless_that_very_thing_was_accepted() {
        var asks = Verdicts.of(Verdict.of(new Asking(), "a", false));
        assertThat(confirmed().stands(asks)).isFalse();
        assertThat(confirmed(new Waived("b", "Därför.")).stands(asks)).isFalse();
        assertThat(confirmed(new Waived("a", "Därför.")).stands(asks)).isTrue();
    }

    /** A term that asks for a reason when it is broken. */
    private record Asking() implements Cited {

        @Override
        public Origin origin() {
            return new Origin(new StructureId("prov"), 1);
        }

        @Override
        public List<String> clauses() {
            return List.of("avtal/1");
        }

        @Override
        public Force force() {
            return Force.MUST;
        }

        @Override
        public Breach breach() {
            return Breach.REASON;
        }
    }
}
