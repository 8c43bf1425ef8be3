package se.radslag.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/**
 * A composition that was confirmed, with what was accepted all the same.
 *
 * @param together by which all those confirmed in one go are undone in one go; null for one alone
 */
public record Confirmed(
        UUID id,
        String body,
        LocalDate from,
        Instant at,
        List<Waived> waivers,
        @Nullable UUID together) {

    public Confirmed {
        waivers = List.copyOf(waivers);
    }

    /** Whether it still stands on what is to be said now: nothing refuses, and every reason asked for was given. */
    public boolean stands(Verdicts verdicts) {
        var accepted = waivers.stream().map(Waived::message).toList();
        return !verdicts.refuse()
                && verdicts.askingForReason().stream().map(Verdict::message).allMatch(accepted::contains);
    }

    /** Something broken that was accepted, and why. */
    public record Waived(String message, String reason) {

        /** From message and reason with a tab between. */
        public static List<Waived> all(String[] rows) {
            return Arrays.stream(rows)
                    .map(row -> new Waived(row.substring(0, row.indexOf('\t')), row.substring(row.indexOf('\t') + 1)))
                    .toList();
        }
    }

    /** Finds the confirmations of a structure, the latest first. */
    @FunctionalInterface
    public interface Lookup {

        List<Confirmed> of(StructureId structure);
    }
}
