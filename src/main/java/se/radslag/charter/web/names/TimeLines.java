package se.radslag.charter.web.names;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.NamedThing;
import se.radslag.charter.terms.Day;
import se.radslag.charter.web.life.LifeWords;

/** Places the names of things along the years; whole numbers, and no bar so short that it cannot be seen. */
final class TimeLines {

    private static final int TITLE = 30;
    private static final int LANE = 32;
    private static final int TOP = 34;
    private static final int AFTER = 14;
    private static final int LETTER = 8;

    private final LifeWords words;
    private final LocalDate first;
    private final LocalDate last;

    TimeLines(LifeWords words, List<NamedThing> things) {
        this.words = words;
        var today = words.view().onDay().today();
        var days = things.stream()
                .flatMap(thing -> thing.own().stream())
                .flatMap(name ->
                        Stream.of(name.validity().from(), name.validity().end()))
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day.earliest(), day.latest()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        this.first = (days.isEmpty() ? today : days.getFirst()).withDayOfYear(1).minusYears(2);
        this.last = today.withDayOfYear(1).plusYears(1);
    }

    TimeLine of(List<NamedThing> things) {
        var drawn = new ArrayList<TimeLine.Thing>();
        int y = TOP;
        for (var thing : things) {
            var bars = bars(thing, y + TITLE);
            drawn.add(new TimeLine.Thing(NameWords.title(words, thing), y + 20, bars));
            y += TITLE + LANE * lanes(thing) + AFTER;
        }
        return new TimeLine(y, x(words.view().onDay().today()), years(), drawn);
    }

    private List<TimeLine.Year> years() {
        var years = new ArrayList<TimeLine.Year>();
        for (var year = first; !year.isAfter(last); year = year.plusYears(1)) {
            years.add(new TimeLine.Year(String.valueOf(year.getYear()), x(year)));
        }
        return years;
    }

    /** Predecessors stand below each other, since they were there at the same time; own names follow on one lane. */
    private static int lanes(NamedThing thing) {
        int before = (int) thing.own().stream()
                .filter(name -> name.use() == NamedThing.Use.PREDECESSOR)
                .count();
        return Math.max(1, before);
    }

    private List<TimeLine.Bar> bars(NamedThing thing, int top) {
        var bars = new ArrayList<TimeLine.Bar>();
        int lane = 0;
        for (var name : thing.own()) {
            boolean isBefore = name.use() == NamedThing.Use.PREDECESSOR;
            bars.addAll(bars(name, top + (isBefore ? lane : 0) * LANE));
            lane += isBefore ? 1 : 0;
        }
        return bars;
    }

    /** The time that is sure, and before and after it what may be. */
    private List<TimeLine.Bar> bars(NamedThing.Called name, int y) {
        var from = name.validity().from();
        var end = name.validity().end();
        var sureFrom = from == null ? first : or(from.latest(), first);
        var sureEnd = end == null ? last : or(end.earliest(), last);
        var full = words.say("names.bar", NameWords.text(words, name), NameWords.when(words, name));
        var bars = new ArrayList<TimeLine.Bar>();
        if (sureFrom.isBefore(sureEnd)) {
            bars.add(bar(
                    sureFrom,
                    sureEnd,
                    y,
                    name.use().name().toLowerCase(Locale.ROOT),
                    NameWords.text(words, name),
                    full));
        }
        if (isSpan(end)) {
            bars.add(bar(sureEnd, or(end == null ? null : end.latest(), last), y, "unsure", "", full));
        }
        return bars;
    }

    private static boolean isSpan(@Nullable Day day) {
        return day != null && !day.isExact() && !day.isUnknown();
    }

    private TimeLine.Bar bar(LocalDate from, LocalDate end, int y, String css, String text, String full) {
        int x = x(from);
        int width = Math.max(4, x(end) - x - 2);
        int fits = (width - 14) / LETTER;
        var label = text.length() <= fits ? text : fits < 4 ? "" : text.substring(0, fits - 1) + "…";
        return new TimeLine.Bar(x, y, width, css, label, full);
    }

    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        long here = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
        return (int) (here * (TimeLine.WIDTH - 40) / all) + 20;
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }
}
