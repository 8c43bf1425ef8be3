package se.radslag.economy.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import se.radslag.charter.terms.Text;

/**
 * How many of a party's people were at a sitting in a role, without saying who.
 *
 * @param hours how long the sitting was for each of them
 * @param present how many they were
 */
public record Presence(
        String party, String body, LocalDate day, Role role, BigDecimal hours, int present, Text source) {

    /** In which capacity somebody was there. */
    public enum Role {
        CHAIR,
        DEPUTY,
        MEMBER,
        SUBSTITUTE,
        ADJUNCT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The hours of all of them together. */
    public BigDecimal together() {
        return hours.multiply(BigDecimal.valueOf(present));
    }

    /** Whether another is about the same people at the same sitting, so that the later one counts. */
    public boolean isOf(Presence other) {
        return party.equals(other.party) && body.equals(other.body) && day.equals(other.day) && role == other.role;
    }
}
