package se.radslag.people.web.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;
import se.radslag.people.web.Scene;
import se.radslag.people.web.time.TimeDrawing;
import se.radslag.people.web.time.TimeDrawing.Line;
import se.radslag.people.web.time.TimeDrawing.Stretch;
import se.radslag.people.web.time.TimePicture;
import se.radslag.people.web.time.TimePicture.Look;

/** What a person has held when, as a picture: a row for each thing, where it was held beside it. */
final class PersonTimes {

    /** Fewer things than this are seen as well without a picture. */
    private static final int FEWEST = 2;

    private final Scene scene;
    private final Map<String, PoliticalParty> parties;

    PersonTimes(Scene scene, Map<String, PoliticalParty> parties) {
        this.scene = scene;
        this.parties = parties;
    }

    private record Row(String what, String where) {}

    @Nullable
    TimePicture of(String name, List<Held> held) {
        if (held.size() < FEWEST) {
            return null;
        }
        var rows = new LinkedHashMap<Row, List<Held>>();
        held.stream()
                .sorted(Comparator.comparing(
                        each -> Objects.requireNonNullElse(each.during().first(), LocalDate.MIN)))
                .forEach(each -> rows.computeIfAbsent(
                                new Row(each.line().what(), each.line().where()), row -> new ArrayList<>())
                        .add(each));
        var lines = new ArrayList<Line>();
        rows.forEach((row, things) -> lines.add(new Line(
                row.where,
                things.getFirst().line().wherePath(),
                things.stream().map(this::stretch).toList())));
        var words = new TimeDrawing.Words(
                scene.say("people-pages.time.person", name),
                scene.say("people-pages.column.where"),
                scene.say("people-pages.column.office"));
        return TimeDrawing.of(scene, words, lines);
    }

    private Stretch stretch(Held held) {
        return new Stretch(
                held.during(),
                held.line().what(),
                null,
                held.politicalParty() == null ? null : parties.get(held.politicalParty()),
                held.isActing() ? Look.ACTING : Look.HELD,
                true,
                "");
    }
}
