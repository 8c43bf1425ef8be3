package se.radslag.charter.web.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.domain.FoundedKind;
import se.radslag.charter.domain.Founding;
import se.radslag.charter.panels.FoundingPanel;
import se.radslag.charter.terms.RecordForm;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.platform.web.form.Typed;

/** What somebody typed into the form for a new body: nothing typed is lost, and what cannot be read is told. */
final class FoundingForm {

    private static final int ROWS = 3;
    private static final int MOST_ROWS = 40;

    private final Typed typed;

    FoundingForm(Typed typed) {
        this.typed = typed;
    }

    Typed typed() {
        return typed;
    }

    String raw(String field) {
        return typed.raw(field);
    }

    List<String> all(String field) {
        return typed.all(field);
    }

    /** How many rows of the composition are shown: what was typed, and more when they are asked for. */
    int rows() {
        int filled = IntStream.range(0, MOST_ROWS)
                .filter(row -> !raw("parties-" + row).isEmpty())
                .map(row -> row + 1)
                .max()
                .orElse(0);
        int shown = Math.max(ROWS, typed.whole("rows", ROWS));
        return Math.min(MOST_ROWS, Math.max(filled, shown) + (asks("more") ? ROWS : 0));
    }

    /** Whether a button was pressed that only shows the form anew. */
    boolean asks(String act) {
        return act.equals(raw("act"));
    }

    Set<String> seen() {
        return new LinkedHashSet<>(all("seen"));
    }

    FoundedKind kind() {
        return typed.one("kind", FoundedKind.class, FoundedKind.GROUP);
    }

    @Nullable
    String text(String field) {
        return typed.text(field, FoundingPages.LONGEST);
    }

    @Nullable
    LocalDate day(String field) {
        return typed.day(field);
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
                new Founding.Form(typed.one("record", RecordForm.Form.class), whole("meetings")),
                new Founding.Life(
                        day("from"),
                        typed.one("ending", Founding.Ending.class, Founding.Ending.UNTIL),
                        day("until"),
                        day("review")),
                new Founding.Links(all("prepares-for"), all("supports"), text("commissioned-by")),
                further);
    }

    /** The body to be, as far as it can be read; what cannot is told when the form is sent. */
    FoundingPanel.Sketch sketch() {
        var looked = new FoundingForm(typed.apart());
        return new FoundingPanel.Sketch(
                looked.composition().stream()
                        .map(row -> new FoundingPanel.Seats(
                                row.parties().replaceFirst("^each ", ""),
                                row.parties().startsWith("each "),
                                row.min(),
                                row.max()))
                        .toList(),
                looked.typed.whole("meetings"));
    }

    private List<Founding.Membership> composition() {
        var rows = new ArrayList<Founding.Membership>();
        for (int row = 0; row < rows(); row++) {
            if (!raw("parties-" + row).isEmpty()) {
                rows.add(new Founding.Membership(
                        raw("parties-" + row),
                        whole("min-" + row),
                        whole("max-" + row),
                        typed.one("who-" + row, Who.PersonKind.class),
                        typed.one("substitutes-" + row, Seats.Substitutes.class)));
            }
        }
        return rows;
    }

    private @Nullable Integer whole(String field) {
        return typed.read(field, FoundingForm::small, "platform.form.fault.whole");
    }

    private static Optional<Integer> small(String text) {
        return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
