package se.radslag.people.web.load;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.load.BodyCost;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.web.load.HeatDrawing.Head;

/** Lays out hours as shades. */
final class LoadHeat {

    private static final int MOST_ROWS = 40;

    private LoadHeat() {}

    /** Parties by body; of one party its people by body, those with most hours first. */
    static @Nullable HeatPicture of(Looked looked) {
        var scene = looked.scene();
        var rows = new LinkedHashMap<Head, List<Entry>>();
        if (looked.party() == null) {
            scene.charter().parties().keySet().forEach(party -> rows.put(party(looked, party), looked.entries(party)));
            rows.values().removeIf(List::isEmpty);
        } else {
            new LoadPeople(looked)
                    .byPerson(MOST_ROWS)
                    .forEach((person, entries) -> rows.put(
                            new Head(
                                    person.toString(),
                                    looked.sitting().name(person),
                                    looked.sitting().path(person)),
                            entries));
        }
        var bodies = rows.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.sat().body())
                .distinct()
                .toList();
        return new HeatDrawing(
                        scene,
                        looked.load().bodies().stream()
                                .map(BodyCost::body)
                                .filter(bodies::contains)
                                .toList())
                .of(
                        scene.say("people-load.heat.title"),
                        scene.say(looked.party() == null ? "people-pages.column.party" : "people-pages.column.name"),
                        rows);
    }

    private static Head party(Looked looked, String party) {
        return new Head(party, looked.scene().name(party), looked.of(party).address());
    }
}
