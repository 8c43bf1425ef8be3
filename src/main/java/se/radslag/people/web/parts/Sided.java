package se.radslag.people.web.parts;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Party;
import se.radslag.people.PoliticalParty;
import se.radslag.people.seating.Register;
import se.radslag.people.web.Scene;

/** The political parties of a side. */
public record Sided(String side, List<Mark> marks) {

    public Sided {
        marks = List.copyOf(marks);
    }

    /** Who governs a party and who does not, as far as its political parties are known. */
    public static List<Sided> of(
            Scene scene, Party party, Register register, Function<String, @Nullable PoliticalParty> known) {
        return register.coalition(scene.key(party), scene.day()).stream()
                .collect(Collectors.groupingBy(each -> each.side(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Sided(
                        scene.say("people-pages.side.of." + each.getKey()),
                        each.getValue().stream()
                                .map(one -> known.apply(one.politicalParty()))
                                .filter(Objects::nonNull)
                                .map(one -> Mark.of(one, scene))
                                .toList()))
                .toList();
    }
}
