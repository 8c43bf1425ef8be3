package se.radslag.charter.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.ReferenceDay;
import se.radslag.charter.terms.Validity;

/** Days, spans and lengths of time in words. */
final class Dates {

    private final Voice voice;

    Dates(Voice voice) {
        this.voice = voice;
    }

    String day(LocalDate day) {
        return voice.forms().day(day);
    }

    /** A day in a sentence: {@code 1 januari 2019}, or the span it lies in. */
    String day(Day day) {
        if (day.earliest() == null || day.latest() == null) {
            return voice.say("day.unknown");
        }
        return day.isExact() ? day(day.earliest()) : voice.say("day.span", shortly(day), day(day.latest()));
    }

    /** The first day of a span, without the year where the last has the same. */
    private String shortly(Day day) {
        var first = day.earliest();
        var last = day.latest();
        if (first == null || last == null) {
            return "";
        }
        var whole = day(first);
        return first.getYear() == last.getYear() ? whole.substring(0, whole.lastIndexOf('\u00a0')) : whole;
    }

    /** Two days with what stands between: {@code mellan 1 januari och 30 juni 2021}. */
    String span(LocalDate first, LocalDate last) {
        return day(new Day(first, last, null, null, null, null));
    }

    /** When something holds, as sentences; none when it always does. */
    List<String> validity(Validity validity) {
        var from = validity.from();
        var end = validity.end();
        if (isExactOrOpen(from) && isExactOrOpen(end)) {
            var first = from == null ? null : day(from);
            var last = end == null ? null : day(lastDay(end));
            return first == null && last == null ? List.of() : List.of(voice.say("valid", first, last));
        }
        var sentences = new ArrayList<String>();
        if (from != null) {
            sentences.add(begins(from));
        }
        if (end != null) {
            sentences.add(ends(end));
        }
        return sentences;
    }

    private static boolean isExactOrOpen(@Nullable Day day) {
        return day == null || day.isExact();
    }

    private String begins(Day from) {
        if (from.isUnknown()) {
            return voice.unknown("valid.from-unknown", from.why(), null);
        }
        var taken = from.taken();
        return from.isExact() || taken == null
                ? voice.say("valid", day(from), null)
                : voice.say("valid.from-span", day(from), day(taken), change(from));
    }

    private String ends(Day end) {
        if (end.isUnknown()) {
            return voice.unknown("valid.until-unknown", end.why(), null);
        }
        var last = lastDay(end);
        var taken = last.taken();
        return last.isExact() || taken == null
                ? voice.say("valid", null, day(last))
                : voice.say("valid.until-span", day(end.change() == null ? last : end), day(taken), change(end));
    }

    private @Nullable String change(Day day) {
        var change = day.change() == null ? null : voice.charter().changes().get(day.change());
        var title = change == null ? null : change.title();
        return title == null ? null : Wording.small(voice.own(title));
    }

    /** The last day on which something holds, when its end is the first day on which it does not. */
    static Day lastDay(Day end) {
        return new Day(
                before(end.earliest()), before(end.latest()), before(end.taken()), null, end.why(), end.source());
    }

    private static @Nullable LocalDate before(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    /** {@code 14 dagar}, {@code en halv dag}. */
    String length(Length length) {
        var amount = length.amount();
        var unit = Voice.kebab(length.unit());
        if (amount.compareTo(new java.math.BigDecimal("0.5")) == 0) {
            return voice.say("length.half." + unit);
        }
        return amount.stripTrailingZeros().scale() <= 0
                ? length(unit, amount.intValueExact())
                : voice.say("length.many." + unit, amount.toPlainString());
    }

    /** {@code två år}, {@code 14 dagar}. */
    String length(String unit, int number) {
        return number == 1 ? voice.say("length.one." + unit) : voice.say("length.many." + unit, voice.number(number));
    }

    /** {@code den 30 juni 2027}, or the span it lies in. */
    String on(Day day) {
        return day.isExact() ? voice.say("day.on", day(day)) : day(day);
    }

    /** The day on which something is counted: {@code den 1 november valåret}. */
    @Nullable
    String reference(@Nullable ReferenceDay day) {
        return switch (day) {
            case null -> null;
            case ReferenceDay.Exact exact -> voice.say("reference.exact", day(exact.day()));
            case ReferenceDay.InWords words -> voice.own(words.words());
            case ReferenceDay.InYear in ->
                voice.say(
                        "reference." + Voice.kebab(in.year()),
                        String.valueOf(in.day().getDayOfMonth()),
                        voice.month(in.day().getMonthValue()));
        };
    }
}
