package se.radslag.charter.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.TermStart;
import se.radslag.charter.terms.YearDay;

/** Values written as short phrases, the way agreements write them: 1/3, 30 %, ½ day, 1 February, ks.chair. */
final class PhraseForms {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private PhraseForms() {}

    private static Map<String, Object> pattern(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    record OfFraction() implements Form<Fraction> {
        private static final Pattern FORM =
                Pattern.compile("(\\d+)\\s*/\\s*(\\d+)|(\\d+(?:[.,]\\d+)?)\\s*%|(\\d+[.,]\\d+)");

        @Override
        public @Nullable Fraction read(Tree tree, String key, Draft draft, Binder binder) {
            return PlainForms.parse(tree, key, binder, "share", OfFraction::parse);
        }

        /** Nothing has a share that is more than the whole. */
        private static @Nullable Fraction parse(String value) {
            var said = said(value);
            return said == null || said.part() > said.whole() ? null : said;
        }

        private static @Nullable Fraction said(String value) {
            var match = FORM.matcher(value);
            if (!match.matches()) {
                return value.equals("1") ? new Fraction(1, 1) : null;
            }
            if (match.group(1) != null) {
                long whole = Long.parseLong(match.group(2));
                return whole == 0 ? null : new Fraction(Long.parseLong(match.group(1)), whole);
            }
            boolean percent = match.group(3) != null;
            var number = new BigDecimal((percent ? match.group(3) : match.group(4)).replace(',', '.'));
            long whole = BigDecimal.TEN.pow(Math.max(0, number.scale())).longValueExact();
            return new Fraction(number.unscaledValue().longValueExact(), percent ? whole * 100 : whole);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("anyOf", List.of(pattern("^(\\d+ ?/ ?\\d+|\\d+([.,]\\d+)? ?%)$"), Map.of("type", "number")));
        }
    }

    record OfLength() implements Form<Length> {
        private static final Pattern FORM = Pattern.compile(
                "(?:(½|half|\\d+(?:[.,]\\d+)?)\\s*(?:an?\\s+)?)?(minute|hour|day|week|month|year|term)s?");

        @Override
        public @Nullable Length read(Tree tree, String key, Draft draft, Binder binder) {
            return PlainForms.parse(tree, key, binder, "length", OfLength::parse);
        }

        private static @Nullable Length parse(String value) {
            var match = FORM.matcher(value);
            if (!match.matches() || match.group(1) == null && value.endsWith("s")) {
                return null;
            }
            return new Length(
                    amount(match.group(1)), Length.Unit.valueOf(match.group(2).toUpperCase(Locale.ROOT)));
        }

        private static BigDecimal amount(@Nullable String written) {
            if (written == null) {
                return BigDecimal.ONE;
            }
            return written.equals("½") || written.equals("half")
                    ? new BigDecimal("0.5")
                    : new BigDecimal(written.replace(',', '.'));
        }

        @Override
        public Map<String, Object> schema() {
            return pattern("^((½|half|\\d+([.,]\\d+)?) ?)?(minute|hour|day|week|month|year|term)s?$");
        }
    }

    static @Nullable MonthDay monthDay(String value) {
        var parts = value.split("\\s+", -1);
        int month = parts.length == 2 ? MONTHS.indexOf(parts[1].toLowerCase(Locale.ROOT)) + 1 : 0;
        try {
            return month == 0 ? null : MonthDay.of(month, Integer.parseInt(parts[0]));
        } catch (DateTimeException e) {
            return null;
        }
    }

    record OfYearDay() implements Form<YearDay> {
        @Override
        public @Nullable YearDay read(Tree tree, String key, Draft draft, Binder binder) {
            return PlainForms.parse(tree, key, binder, "day-of-year", value -> {
                var day = monthDay(value);
                return day == null ? null : new YearDay(day);
            });
        }

        @Override
        public Map<String, Object> schema() {
            return pattern(
                    "^\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)$");
        }
    }

    record OfTermStart() implements Form<TermStart> {
        @Override
        public @Nullable TermStart read(Tree tree, String key, Draft draft, Binder binder) {
            return PlainForms.parse(tree, key, binder, "term-start", OfTermStart::parse);
        }

        private static @Nullable TermStart parse(String value) {
            if (value.equals("election")) {
                return new TermStart(TermStart.After.ELECTION, null);
            } else if (value.equals("first meeting")) {
                return new TermStart(TermStart.After.FIRST_MEETING, null);
            } else if (value.endsWith(" after election")) {
                var day = monthDay(value.substring(0, value.length() - " after election".length()));
                return day == null ? null : new TermStart(TermStart.After.ELECTION, day);
            }
            return null;
        }

        @Override
        public Map<String, Object> schema() {
            return pattern("^(election|first meeting|\\d{1,2} [A-Z][a-z]+ after election)$");
        }
    }

    record OfOffice() implements Form<Office> {
        private static final Pattern WRITTEN = Pattern.compile("^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){0,2}$");

        @Override
        public @Nullable Office read(Tree tree, String key, Draft draft, Binder binder) {
            return PlainForms.parse(tree, key, binder, "office", OfOffice::parse);
        }

        private static @Nullable Office parse(String value) {
            return WRITTEN.matcher(value).matches() ? Office.of(value) : null;
        }

        @Override
        public Map<String, Object> schema() {
            return pattern(WRITTEN.pattern());
        }
    }
}
