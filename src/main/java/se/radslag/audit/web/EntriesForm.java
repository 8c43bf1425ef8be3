package se.radslag.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.audit.domain.EntryFilter;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.Query;

/** What the reader of the log asked for, as the address tells it; what cannot be understood is as if not asked. */
public record EntriesForm(
        @Nullable String act,
        @Nullable String from,
        @Nullable String until,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String before) {

    EntryFilter filter(@Nullable StructureId structure) {
        return new EntryFilter(
                structure,
                given(act).orElse(null),
                read(from, LocalDate::parse),
                read(until, LocalDate::parse),
                given(kind).orElse(null),
                given(subject).orElse(null),
                read(before, UUID::fromString));
    }

    /** The same question about entries older than one; null asks for the newest. */
    EntriesForm olderThan(@Nullable UUID entry) {
        return new EntriesForm(act, from, until, kind, subject, entry == null ? null : entry.toString());
    }

    /** The question about one subject of one act: why was this allowed, or not? */
    static EntriesForm about(String act, String kind, String subject) {
        return new EntriesForm(act, null, null, kind, subject, null);
    }

    public boolean isNarrowed() {
        return Stream.of(act, from, until, subject).anyMatch(each -> given(each).isPresent());
    }

    public boolean isAct(String other) {
        return other.equals(act);
    }

    /** Its address under a path. */
    String address(String path) {
        return new Query()
                .with("act", given(act).orElse(null))
                .with("from", given(from).orElse(null))
                .with("until", given(until).orElse(null))
                .with("kind", given(kind).orElse(null))
                .with("subject", given(subject).orElse(null))
                .with("before", given(before).orElse(null))
                .at(path);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> how) {
        try {
            return given(text).map(how).orElse(null);
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
