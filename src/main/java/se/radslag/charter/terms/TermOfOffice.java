package se.radslag.charter.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a seat is held: its years or months, when they begin, and a first term that differs.
 *
 * @param among ids of the seats and posts that it is about; all of the body's when empty
 */
public record TermOfOffice(
        Header header,
        @Nullable Integer years,
        @Nullable Integer months,
        @Nullable @Key("from") TermStart start,
        List<LocalDate> first,
        List<LocalDate> window,
        @Nullable Unless unless,
        List<String> among)
        implements Term {

    /** What sets the term of office aside. */
    public enum Unless {
        DECIDED_AT_NAMING
    }

    @Override
    public Kind kindOfTerm() {
        return Kind.TERM;
    }
}
