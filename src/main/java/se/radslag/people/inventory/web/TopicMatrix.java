package se.radslag.people.inventory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.platform.web.Crumb;

/** Which questions are dealt with where: questions down, bodies and arenas across, a mark where they meet. */
public record TopicMatrix(List<Crumb> places, List<Row> rows) {

    public TopicMatrix {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }

    /** One question, and whether each place deals with it. */
    public record Row(String topic, List<Boolean> marks, String where) {

        public Row {
            marks = List.copyOf(marks);
        }

        public int count() {
            return (int) marks.stream().filter(each -> each).count();
        }
    }

    /** How many questions are dealt with in more than one place. */
    public int overlaps() {
        return (int) rows.stream().filter(row -> row.count() > 1).count();
    }

    /** Nothing where the agreement and the inventory name no questions. */
    static @Nullable TopicMatrix of(ListingWords words) {
        var scene = words.scene();
        Map<Crumb, Set<String>> places = new LinkedHashMap<>();
        scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .filter(body -> words.inventory().all().stream()
                        .noneMatch(listing -> body.id().equals(listing.body())))
                .forEach(body -> add(
                        places,
                        new Crumb(scene.name(body.id()), scene.bodyPath(body.id())),
                        Inventory.topics(body).collect(Collectors.toSet())));
        words.inventory().all().stream()
                .filter(listing -> listing.kind() != ListingKind.EARLIER
                        && words.inventory().on(listing, scene.day()) != Answer.NO)
                .sorted(words.byName())
                .forEach(listing -> add(
                        places,
                        crumb(words, listing),
                        Set.copyOf(words.inventory().topics(listing, scene.day()))));
        var rows = rows(words, places);
        return rows.isEmpty() ? null : new TopicMatrix(List.copyOf(places.keySet()), rows);
    }

    private static Crumb crumb(ListingWords words, Listing listing) {
        return new Crumb(words.name(listing), words.path(listing));
    }

    private static void add(Map<Crumb, Set<String>> places, Crumb place, Set<String> topics) {
        if (!topics.isEmpty()) {
            places.put(place, topics);
        }
    }

    private static List<Row> rows(ListingWords words, Map<Crumb, Set<String>> places) {
        var rows = new ArrayList<Row>();
        for (var topic : words.scene().charter().topics().keySet()) {
            var marks =
                    places.values().stream().map(each -> each.contains(topic)).toList();
            if (marks.contains(true)) {
                var where = places.entrySet().stream()
                        .filter(each -> each.getValue().contains(topic))
                        .map(each -> each.getKey().text())
                        .collect(Collectors.joining(", "));
                rows.add(new Row(words.scene().name(topic), marks, where));
            }
        }
        return rows;
    }
}
