package se.radslag.people.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One network, council, working group, project, arena or earlier organisation with all that was ever said of it.
 *
 * @param id null for a body that only the agreement speaks of
 * @param body the body of the agreement that it is; null where it is known from an inventory only
 */
public record Listing(
        @Nullable UUID id,
        ListingKind kind,
        String slug,
        @Nullable String body,
        List<Stated> history,
        @Nullable Ended ended,
        List<Support> supports,
        @Nullable FinalReport report,
        List<Task> tasks) {

    private static final Comparator<Stated> LATER = Comparator.comparing((Stated stated) ->
                    Objects.requireNonNullElse(stated.particulars().from(), LocalDate.MIN))
            .thenComparingInt(Stated::number);

    public Listing {
        history = List.copyOf(history);
        supports = List.copyOf(supports);
        tasks = List.copyOf(tasks);
    }

    /** What was said, by whom and when; later numbers were written later. */
    public record Stated(int number, Particulars particulars, Instant at, String by) {}

    /**
     * That it ended.
     *
     * @param into what it was merged into; null when it was closed
     */
    public record Ended(
            UUID id, LocalDate lastDay, @Nullable UUID into, String motive) {}

    /** A project's final report, and who received it. */
    public record FinalReport(LocalDate deliveredOn, String receivedBy, String document) {}

    /** What holds on a day; before anything was said the earliest, since that is all that is known. */
    public Particulars on(LocalDate day) {
        return history.stream()
                .filter(stated -> stated.particulars().from() == null
                        || !day.isBefore(stated.particulars().from()))
                .max(LATER)
                .or(() -> history.stream().min(LATER))
                .map(Stated::particulars)
                .orElse(Particulars.NONE);
    }

    /** The number of what was said last, which a form carries; zero when nothing was. */
    public int number() {
        return history.stream().mapToInt(Stated::number).max().orElse(0);
    }

    /** One of its tasks. */
    public Optional<Task> task(UUID task) {
        return tasks.stream().filter(each -> each.id().equals(task)).findFirst();
    }

    /** The bodies that it supports on a day. */
    public List<Support> supportsOn(LocalDate day) {
        return supports.stream().filter(each -> each.during().contains(day)).toList();
    }
}
