package se.radslag.economy.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;

/**
 * A settled year or figure as it is stored: every figure once, by its number, with what it came from. This form is read
 * for ever; a new one gets a new {@code form}.
 */
record Snapshot(
        int form,
        List<Node> figures,
        @Nullable Year year,
        SortedMap<String, Integer> parts,
        List<Part> instalments,
        List<Note> untold) {

    /** The form that is written now. */
    static final int FORM = 1;

    /** A figure: its amount and how it came about. */
    record Node(long ore, String formula, @Nullable String rounding, List<String> clauses, List<From> inputs) {}

    /**
     * An input of a figure.
     *
     * @param figure the number of another figure; null for an input of another kind
     */
    record From(
            String what,
            String role,
            @Nullable String party,
            @Nullable Integer figure,
            Map<String, String> values,
            @Nullable Text text) {}

    /** A year's figures by their numbers. */
    record Year(
            String pot,
            int year,
            int total,
            List<Side> sides,
            SortedMap<String, Integer> parts,
            @Nullable Year origin,
            boolean preliminary,
            List<Note> notes) {}

    /** A side's figure, with its shares as {@code part/whole}. */
    record Side(
            String id, int figure, String exact, @Nullable String agreed, boolean about) {}

    /** A note or a problem with its facts. */
    record Note(String message, List<Fact> facts) {}

    /** A fact of a note with what sort of value it is. */
    record Fact(
            String name,
            String sort,
            String value,
            @Nullable Text text) {}

    /** An instalment. */
    record Part(String party, int number, String due, int figure, boolean preliminary) {}
}
