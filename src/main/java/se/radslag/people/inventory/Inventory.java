package se.radslag.people.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Statement;
import se.radslag.kernel.Answer;

/** All that a structure lists: the agreement's own bodies together with what is known from inventories. */
public record Inventory(Charter charter, List<Listing> all) {

    public Inventory {
        all = List.copyOf(all);
    }

    /** @param rows what is written down; bodies of the agreement that nobody has written of are added as they stand */
    public static Inventory of(Charter charter, List<Listing> rows) {
        var listed = new HashSet<@Nullable String>();
        rows.forEach(row -> listed.add(row.body()));
        var all = new ArrayList<>(rows);
        charter.bodies().values().stream()
                .filter(body -> !listed.contains(body.id()) && !speaksForAll(body))
                .forEach(body -> ListingKind.of(body)
                        .ifPresent(kind -> all.add(new Listing(
                                null, kind, body.id(), body.id(), List.of(), null, List.of(), null, List.of()))));
        return new Inventory(charter, all);
    }

    /** Whether a body is none by itself, but what the agreement says of all of its sort. */
    private static boolean speaksForAll(Body body) {
        return body.requires().stream()
                .anyMatch(each -> each.act() == Act.SET_UP
                        && !each.of().isEmpty()
                        && ListingKind.of(body)
                                .filter(kind -> each.isAbout(kind.word()))
                                .isPresent());
    }

    public Optional<Listing> at(List<ListingKind> kinds, String slug) {
        return all.stream()
                .filter(each -> kinds.contains(each.kind()) && each.slug().equals(slug))
                .findFirst();
    }

    public Optional<Listing> with(@Nullable UUID id) {
        return all.stream()
                .filter(each -> each.id() != null && each.id().equals(id))
                .findFirst();
    }

    public @Nullable Body body(Listing listing) {
        return listing.body() == null ? null : charter.bodies().get(listing.body());
    }

    /** Its name on a day: the agreement's where it has one. */
    public String name(Listing listing, LocalDate day, String language) {
        var said = listing.on(day).called().in(language);
        return body(listing) != null
                ? charter.name(Objects.requireNonNull(listing.body()), day, language)
                : Objects.requireNonNullElse(said, listing.slug());
    }

    /** Whether it is there on a day: by the agreement, else from the first day that is told until it ended. */
    public Answer on(Listing listing, LocalDate day) {
        var body = body(listing);
        if (body != null) {
            return body.existence().on(day);
        }
        var first = first(listing);
        var ended = listing.ended();
        return Answer.of((first == null || !day.isBefore(first)) && (ended == null || !day.isAfter(ended.lastDay())));
    }

    /** The first day; null when it is not known. */
    public @Nullable LocalDate first(Listing listing) {
        var body = body(listing);
        if (body != null) {
            return known(body.existence().from());
        }
        return listing.history().stream()
                        .anyMatch(stated -> stated.particulars().from() == null)
                ? null
                : listing.history().stream()
                        .map(stated ->
                                Objects.requireNonNull(stated.particulars().from()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** The last day that is decided or planned; null when there is none. */
    public @Nullable LocalDate last(Listing listing, LocalDate day) {
        var body = body(listing);
        var end = body == null ? null : known(body.existence().end());
        if (end != null) {
            return end.minusDays(1);
        }
        return listing.ended() == null
                ? listing.on(day).lastDay()
                : listing.ended().lastDay();
    }

    /** The questions that it is about: those said of it, and those that the agreement gives the body. */
    public List<String> topics(Listing listing, LocalDate day) {
        var body = body(listing);
        var ofBody = body == null ? Stream.<String>empty() : topics(body);
        return Stream.concat(listing.on(day).topics().stream(), ofBody)
                .filter(charter.topics()::containsKey)
                .distinct()
                .toList();
    }

    /** The questions that the agreement gives a body. */
    public static Stream<String> topics(Body body) {
        return Stream.concat(body.remit().stream(), body.purpose().stream())
                .map(Statement::topics)
                .flatMap(List::stream);
    }

    private static @Nullable LocalDate known(@Nullable Day day) {
        return day == null || day.isUnknown() ? null : day.earliest();
    }
}
