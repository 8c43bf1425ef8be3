package se.radslag.charter.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.radslag.charter.domain.FoundedKind;
import se.radslag.charter.domain.Founding;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;

/** What somebody typed into the form for a new body: nothing typed is lost, and what cannot be read is told. */
final class FoundingForm {

    private static final int ROWS = 3;
    private static final int MOST_ROWS = 40;

    private final MultiValueMap<String, String> values;
    private final Map<String, String> faults = new LinkedHashMap<>();

    FoundingForm(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** As it was typed; empty where nothing was. */
    String raw(String field) {
        var value = values.getFirst(field);
        return value == null ? "" : value.strip();
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Keys of the messages on what cannot be read, by field. */
    Map<String, String> faults() {
        return faults;
    }

    /** How many rows of the composition are shown: what was typed, and more when they are asked for. */
    int rows() {
        int typed = IntStream.range(0, MOST_ROWS)
                .filter(row -> !raw("parties-" + row).isEmpty())
                .map(row -> row + 1)
                .max()
                .orElse(0);
        int shown = whole("rows") == null ? ROWS : Math.max(ROWS, number("rows"));
        return Math.min(MOST_ROWS, Math.max(typed, shown) + (asks("more") ? ROWS : 0));
    }

    /** Whether a button was pressed that only shows the form anew. */
    boolean asks(String act) {
        return act.equals(raw("act"));
    }

    Set<String> seen() {
        return new LinkedHashSet<>(all("seen"));
    }

    FoundedKind kind() {
        return chosen(FoundedKind.class, "kind", FoundedKind.GROUP);
    }

    @Nullable
    String text(String field) {
        var text = raw(field);
        return text.isEmpty() ? null : text.substring(0, Math.min(FoundingPages.LONGEST, text.length()));
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return raw(field).isEmpty() ? null : LocalDate.parse(raw(field));
        } catch (DateTimeParseException noDay) {
            faults.put(field, "no-day");
            return null;
        }
    }

    Founding founding(Map<String, String> further) {
        return new Founding(
                raw("name"),
                text("english"),
                kind(),
                raw("by"),
                day("decided"),
                text("section"),
                text("registry"),
                text("wording"),
                text("assignment"),
                text("motive"),
                all("topics"),
                composition(),
                new Founding.Form(chosenOrNone(RecordForm.Form.class, "record"), whole("meetings")),
                new Founding.Life(
                        day("from"),
                        chosen(Founding.Ending.class, "ending", Founding.Ending.UNTIL),
                        day("until"),
                        day("review")),
                new Founding.Links(all("prepares-for"), all("supports"), text("commissioned-by")),
                further);
    }

    private List<Founding.Membership> composition() {
        var rows = new ArrayList<Founding.Membership>();
        for (int row = 0; row < rows(); row++) {
            if (!raw("parties-" + row).isEmpty()) {
                rows.add(new Founding.Membership(
                        raw("parties-" + row),
                        whole("min-" + row),
                        whole("max-" + row),
                        chosenOrNone(Who.PersonKind.class, "who-" + row),
                        chosenOrNone(Seats.Substitutes.class, "substitutes-" + row)));
            }
        }
        return rows;
    }

    private int number(String field) {
        var number = whole(field);
        return number == null ? 0 : number;
    }

    private @Nullable Integer whole(String field) {
        var text = raw(field);
        if (text.matches("[0-9]{1,3}")) {
            return Integer.valueOf(text);
        } else if (!text.isEmpty()) {
            faults.put(field, "no-number");
        }
        return null;
    }

    private <E extends Enum<E>> E chosen(Class<E> type, String field, E otherwise) {
        var chosen = chosenOrNone(type, field);
        return chosen == null ? otherwise : chosen;
    }

    private <E extends Enum<E>> @Nullable E chosenOrNone(Class<E> type, String field) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(raw(field))) {
                return constant;
            }
        }
        return null;
    }
}
