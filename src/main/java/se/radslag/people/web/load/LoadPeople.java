package se.radslag.people.web.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.radslag.people.PersonId;
import se.radslag.people.load.Load;
import se.radslag.people.load.Load.Entry;
import se.radslag.people.web.Scene;

/** Tells the load person by person. */
final class LoadPeople {

    private final Looked looked;
    private final Scene scene;
    private final LoadWords words;

    LoadPeople(Looked looked) {
        this.looked = looked;
        this.scene = looked.scene();
        this.words = new LoadWords(scene);
    }

    /** Those with most hours first, so many at most. */
    Map<PersonId, List<Entry>> byPerson(int most) {
        var people = new LinkedHashMap<PersonId, List<Entry>>();
        looked.entries()
                .forEach(each -> people.computeIfAbsent(each.person(), person -> new ArrayList<>())
                        .add(each));
        var sorted = new LinkedHashMap<PersonId, List<Entry>>();
        people.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<PersonId, List<Entry>> each) ->
                                Load.minutes(each.getValue()).most())
                        .reversed()
                        .thenComparing(each -> looked.sitting().name(each.getKey())))
                .limit(most)
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    int number() {
        return (int) looked.entries().stream().map(Entry::person).distinct().count();
    }

    List<LoadPage.PersonRow> most(int most) {
        return byPerson(most).entrySet().stream()
                .map(each -> new LoadPage.PersonRow(
                        looked.sitting().name(each.getKey()),
                        looked.sitting().path(each.getKey()),
                        scene.name(each.getValue().getFirst().home()),
                        each.getValue().stream()
                                .map(entry -> label(entry.sat().body()))
                                .collect(Collectors.joining(", ")),
                        words.number(Load.meetings(each.getValue())),
                        words.hours(Load.minutes(each.getValue()))))
                .toList();
    }

    private String label(String body) {
        return Objects.requireNonNullElse(scene.abbreviation(body), scene.name(body));
    }

    List<LoadPage.Clash> clashes() {
        var own = looked.entries().stream().map(Entry::person).collect(Collectors.toSet());
        return looked.load().clashes().stream()
                .filter(each -> own.contains(each.person()))
                .map(each -> new LoadPage.Clash(
                        scene.forms().weekday(each.day()),
                        looked.sitting().name(each.person()),
                        each.bodies().stream()
                                .map(sat -> scene.name(sat.body()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
