package se.radslag.charter.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Validity;

/** Draws up everything in a charter that has a name, with every name it has had. */
public final class NamedThings {

    private NamedThings() {}

    /** Bodies, then parties with their organs and offices, then topics. */
    public static List<NamedThing> of(Charter charter) {
        var all = new ArrayList<NamedThing>();
        charter.bodies().values().forEach(body -> all.add(body(body)));
        charter.parties().values().forEach(party -> all.add(party(party)));
        charter.parties().values().stream()
                .filter(party -> party.group() == null)
                .forEach(party -> all.addAll(inside(party)));
        charter.groups().values().forEach(group -> all.addAll(inside(group)));
        charter.topics()
                .values()
                .forEach(topic ->
                        all.add(new NamedThing(NamedThing.Kind.TOPIC, topic.id(), null, named(topic.names()))));
        return all;
    }

    private static NamedThing body(Body body) {
        var aliases = body.aliases().stream()
                .map(text -> new NamedThing.Called(NamedThing.Use.ALIAS, text, null, Validity.ALWAYS));
        return new NamedThing(
                NamedThing.Kind.BODY,
                body.id(),
                null,
                Stream.concat(named(body.names(), body.existence()).stream(), aliases)
                        .toList());
    }

    private static NamedThing party(Party party) {
        var before = party.was().stream()
                .map(was -> new NamedThing.Called(
                        NamedThing.Use.PREDECESSOR, was.name(), null, new Validity(null, end(was))));
        return new NamedThing(
                NamedThing.Kind.PARTY,
                party.id(),
                null,
                Stream.concat(before, named(party.namesOrId(), since(party)).stream())
                        .toList());
    }

    /** A party that took over from others has its name from then on. */
    private static Validity since(Party party) {
        var ends = party.was().stream().map(NamedThings::end).toList();
        return ends.size() == 1 ? new Validity(ends.getFirst(), null) : Validity.ALWAYS;
    }

    private static @Nullable Day end(Party.Predecessor was) {
        return was.until() == null ? null : was.until().end();
    }

    private static List<NamedThing> inside(Party party) {
        var organs = new LinkedHashMap<String, Names>();
        var offices = new LinkedHashMap<>(party.offices());
        party.organs().forEach((id, organ) -> {
            if (organ.names() != null) {
                organs.put(id, organ.names());
            }
            organ.offices().forEach((post, names) -> offices.put(id + "." + post, names));
        });
        return Stream.concat(
                        things(NamedThing.Kind.ORGAN, party.id(), organs),
                        things(NamedThing.Kind.OFFICE, party.id(), offices))
                .toList();
    }

    private static Stream<NamedThing> things(NamedThing.Kind kind, @Nullable String owner, Map<String, Names> names) {
        return names.entrySet().stream()
                .map(entry -> new NamedThing(kind, entry.getKey(), owner, named(entry.getValue())));
    }

    private static List<NamedThing.Called> named(Names names) {
        return named(names, Validity.ALWAYS);
    }

    /** @param there when the thing itself is there: no name is older or lasts longer */
    private static List<NamedThing.Called> named(Names names, Validity there) {
        return names.all().stream().map(name -> called(name, there)).toList();
    }

    private static NamedThing.Called called(Name name, Validity there) {
        return new NamedThing.Called(
                NamedThing.Use.NAME,
                name.text(),
                name.abbreviation(),
                name.validity().orElse(there));
    }
}
