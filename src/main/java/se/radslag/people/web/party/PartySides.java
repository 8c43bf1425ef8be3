package se.radslag.people.web.party;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.radslag.charter.terms.Party;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.parts.Sided;
import se.radslag.people.web.seats.Sitting;

/** Tells which political parties govern a party and which are in opposition, on the page's day. */
public final class PartySides {

    private PartySides() {}

    public static List<Sided> of(Sitting sitting, Party party) {
        var scene = sitting.scene();
        return sitting.register().coalition(scene.key(party), scene.day()).stream()
                .collect(Collectors.groupingBy(each -> each.side(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Sided(
                        scene.say("people-pages.side.of." + each.getKey()),
                        each.getValue().stream()
                                .map(one -> sitting.party(one.politicalParty()))
                                .filter(Objects::nonNull)
                                .map(one -> Mark.of(one, scene))
                                .toList()))
                .toList();
    }
}
