package se.radslag.people.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.radslag.charter.SeatPlan;
import se.radslag.people.load.Difference;
import se.radslag.people.load.Span;
import se.radslag.people.load.WhatIf.Outcome;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Scene;
import se.radslag.people.web.load.LoadWords;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Sets the numbers of before and after beside each other. */
final class WhatIfTables {

    private static final String KEY = "people-what-if.";
    private static final String NOTHING = "–";

    private final Scene scene;
    private final LoadWords words;

    WhatIfTables(Scene scene) {
        this.scene = scene;
        this.words = new LoadWords(scene);
    }

    /** What becomes of it, in a sentence. */
    String summary(Difference difference) {
        var before = seats(difference.before());
        var after = seats(difference.after());
        var size = before.equals(after)
                ? scene.say(KEY + "summary.same", after)
                : scene.say(KEY + "summary.other", before, after);
        return size
                + " "
                + scene.say(
                        KEY + "summary.rules",
                        difference.broken().size(),
                        difference.mended().size());
    }

    Table numbers(Difference difference) {
        var before = difference.before();
        var after = difference.after();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                Cell.of(scene.say(KEY + "row.seats")),
                Cell.of(seats(before)),
                Cell.of(seats(after)),
                Cell.of(NOTHING)));
        rows.add(row("members", before.filled(), after.filled()));
        rows.add(row("vacant", before.vacant(), after.vacant()));
        for (var side : Side.values()) {
            int now = before.balance().sides().of(side);
            int then = after.balance().sides().of(side);
            if (now + then > 0) {
                rows.add(row("side." + side, now, then));
            }
        }
        rows.add(hours("each", before.cost().minutesEach(), after.cost().minutesEach()));
        rows.add(hours("hours", before.cost().minutesAll(), after.cost().minutesAll()));
        return new Table(
                scene.say(KEY + "numbers"),
                List.of(
                        Column.of(scene.say(KEY + "column.what")),
                        new Column(scene.say(KEY + "before"), true),
                        new Column(scene.say(KEY + "after"), true),
                        new Column(scene.say(KEY + "difference"), true)),
                rows);
    }

    private Row row(String key, int before, int after) {
        return Row.of(
                Cell.of(scene.say(KEY + "row." + key)),
                Cell.of(scene.forms().number(before)),
                Cell.of(scene.forms().number(after)),
                Cell.of(difference(after - before)));
    }

    private Row hours(String key, Span before, Span after) {
        boolean isExact = before.isExact() && after.isExact();
        return Row.of(
                Cell.of(scene.say(KEY + "row." + key)),
                Cell.of(words.hours(before)),
                Cell.of(words.hours(after)),
                Cell.of(isExact ? signed(after.most() - before.most()) : NOTHING));
    }

    private String signed(long minutes) {
        return (minutes > 0 ? "+" : minutes < 0 ? "−" : "") + words.hours(Math.abs(minutes));
    }

    private String difference(int more) {
        return (more > 0 ? "+" : more < 0 ? "−" : "") + scene.forms().number(Math.abs(more));
    }

    /** {@code 25–30}; {@code 17 eller 21} where it cannot be told which. */
    private String seats(Outcome outcome) {
        return outcome.seats().possible().stream()
                .map(this::range)
                .collect(Collectors.joining(" " + scene.say(KEY + "or") + " "));
    }

    private String range(SeatPlan.Range range) {
        var min = range.min();
        var max = range.max();
        if (min == null) {
            return scene.say("people-load.untold");
        } else if (max == null) {
            return scene.say(KEY + "at-least", min);
        }
        return min.equals(max) ? String.valueOf(min) : min + "–" + max;
    }

    /** The other bodies that would be others too. */
    Table others(List<Difference> differences) {
        return new Table(
                scene.say(KEY + "others"),
                List.of(
                        Column.of(scene.say("people-pages.column.body")),
                        new Column(scene.say(KEY + "column.seats"), true),
                        new Column(scene.say(KEY + "column.members"), true),
                        new Column(scene.say(KEY + "column.vacant"), true),
                        new Column(scene.say(KEY + "column.broken"), true)),
                differences.stream()
                        .map(each -> Row.of(
                                Cell.link(scene.name(each.body()), scene.bodyPath(each.body())),
                                Cell.of(change(seats(each.before()), seats(each.after()))),
                                Cell.of(change(
                                        number(each.before().filled()),
                                        number(each.after().filled()))),
                                Cell.of(change(
                                        number(each.before().vacant()),
                                        number(each.after().vacant()))),
                                Cell.of(number(each.broken().size()))))
                        .toList());
    }

    private String number(int number) {
        return scene.forms().number(number);
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }
}
