package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;

/**
 * The decision that founds a body, as somebody writes it down; what is not decided is left empty.
 *
 * @param by id of the body, party or party's organ that decided
 * @param section where in its record the decision stands
 * @param wording the decision's own words
 * @param further words for what else the agreement asks for, by the label that asks
 */
public record Founding(
        String name,
        @Nullable String english,
        FoundedKind kind,
        String by,
        @Nullable LocalDate decidedOn,
        @Nullable String section,
        @Nullable String registry,
        @Nullable String wording,
        @Nullable String assignment,
        @Nullable String motive,
        List<String> topics,
        List<Membership> composition,
        Form form,
        Life life,
        Links links,
        Map<String, String> further) {

    public Founding {
        topics = List.copyOf(topics);
        composition = List.copyOf(composition);
        further = Map.copyOf(further);
    }

    /** Who sits for one choice of parties. */
    public record Membership(
            String parties,
            @Nullable Integer min,
            @Nullable Integer max,
            Who.@Nullable PersonKind kind,
            Seats.@Nullable Substitutes substitutes) {}

    /** How the body works. */
    public record Form(
            RecordForm.@Nullable Form record, @Nullable Integer meetings) {

        boolean isGiven() {
            return record != null || meetings != null;
        }
    }

    /** How long the body exists. */
    public record Life(
            @Nullable LocalDate from,
            Ending ending,
            @Nullable LocalDate until,
            @Nullable LocalDate review) {}

    /** How a body's time is bounded. */
    public enum Ending {
        UNTIL,
        FURTHER_NOTICE,
        TRIAL
    }

    /** How the body stands to others. */
    public record Links(
            List<String> preparesFor,
            List<String> supports,
            @Nullable String commissionedBy) {

        public Links {
            preparesFor = List.copyOf(preparesFor);
            supports = List.copyOf(supports);
        }
    }

    boolean hasAssignment() {
        return assignment != null;
    }
}
