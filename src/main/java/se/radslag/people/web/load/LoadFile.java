package se.radslag.people.web.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.radslag.people.load.BodyCost;
import se.radslag.people.load.Load.Entry;
import se.radslag.platform.table.TableFile;

/** The load as a table to take away: a row for each membership, with what its numbers rest on. */
record LoadFile(Looked looked) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final List<String> COLUMNS = List.of(
            "name", "party", "body", "meetings-least", "meetings-most", "hours-least", "hours-most", "basis", "day");

    TableFile file() {
        var scene = looked.scene();
        var costs = looked.load().bodies().stream().collect(Collectors.toMap(BodyCost::body, each -> each));
        return new TableFile(
                "tid-" + scene.charter().id() + "-" + scene.day(),
                COLUMNS.stream()
                        .map(column -> scene.say("people-load.column." + column))
                        .toList(),
                out -> {
                    for (var own :
                            new LoadPeople(looked).byPerson(Integer.MAX_VALUE).values()) {
                        for (var entry : own) {
                            write(entry, costs, out);
                        }
                    }
                });
    }

    private void write(Entry entry, Map<String, BodyCost> costs, TableFile.Sink out) throws IOException {
        var scene = looked.scene();
        var cost = costs.get(entry.sat().body());
        out.row(
                looked.sitting().name(entry.person()),
                scene.name(entry.home()),
                scene.name(entry.sat().body()),
                entry.meetings().least(),
                entry.meetings().most(),
                hours(entry.minutes().least()),
                hours(entry.minutes().most()),
                cost == null
                        ? null
                        : new LoadWords(scene).basis(cost.frequency()).text(),
                scene.day());
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
