package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decision that closes a body, as somebody writes it down.
 *
 * @param by id of the body, party or party's organ that decided
 * @param reason why; kept beside the decision, outside the audit's chain
 * @param openQuestions where what was not finished goes
 * @param further words for what the agreement asks for, such as where the final report is, by the label that asks
 */
public record Closing(
        String body,
        String by,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate lastDay,
        @Nullable String section,
        @Nullable String registry,
        @Nullable String reason,
        @Nullable String openQuestions,
        Map<String, String> further) {

    public Closing {
        further = Map.copyOf(further);
    }
}
