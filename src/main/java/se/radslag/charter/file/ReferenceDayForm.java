package se.radslag.charter.file;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.charter.terms.Text;

/** A reference day: 2025-12-31, 1 January of election year, 31 December of year before election, or the text's words. */
final class ReferenceDayForm implements Form<ReferenceDay> {

    private static final Map<String, ReferenceDay.Year> YEARS = Map.of(
            " of election year", ReferenceDay.Year.ELECTION_YEAR,
            " of year before election", ReferenceDay.Year.BEFORE_ELECTION,
            " of year before", ReferenceDay.Year.YEAR_BEFORE);

    /** A day in the file's own words for days, though not one that it knows. */
    private static final Pattern ALMOST = Pattern.compile(
            "\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\\b.*");

    @Override
    public @Nullable ReferenceDay read(Tree tree, String key, Draft draft, Binder binder) {
        if (tree instanceof Tree.Leaf leaf) {
            if (leaf.value().matches("\\d{4}-\\d{2}-\\d{2}")) {
                var day = binder.read(tree, LocalDate.class, key);
                return day == null ? null : new ReferenceDay.Exact(day);
            }
            for (var year : YEARS.entrySet()) {
                var day = dayOf(leaf.value(), year.getKey());
                if (day != null) {
                    return new ReferenceDay.InYear(day, year.getValue());
                }
            }
            if (ALMOST.matcher(leaf.value()).matches()) {
                binder.reading().faults.add(tree.at(), "expected-reference-day", key, leaf.value());
                return null;
            }
        }
        var words = binder.read(tree, Text.class, key);
        return words == null ? null : new ReferenceDay.InWords(words);
    }

    private static @Nullable MonthDay dayOf(String value, String ending) {
        return value.endsWith(ending)
                ? PhraseForms.monthDay(value.substring(0, value.length() - ending.length()))
                : null;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                List.of(
                        Map.of(
                                "type",
                                "string",
                                "examples",
                                List.of(
                                        "2025-12-31",
                                        "1 January of election year",
                                        "31 December of year before election",
                                        "31 December of year before")),
                        JsonSchema.ref("Text")));
    }
}
