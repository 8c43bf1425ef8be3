package se.radslag.people.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Relation;
import se.radslag.charter.terms.Who;

/** On whose commission something can work: bodies, parties, groups of parties and the organs of single parties. */
public final class Commissioners {

    private Commissioners() {}

    static boolean isKnown(Charter charter, String id) {
        return charter.bodies().containsKey(id)
                || charter.parties().containsKey(id)
                || charter.groups().containsKey(id)
                || isOrgan(charter, id);
    }

    private static boolean isOrgan(Charter charter, String id) {
        int dot = id.indexOf('.');
        var party = dot < 0 ? null : charter.parties().get(id.substring(0, dot));
        return party != null && party.organs().containsKey(id.substring(dot + 1));
    }

    /** All that can be chosen, in the order of the agreement: bodies, then parties, then the organs of the region. */
    public static List<String> all(Charter charter) {
        var all = new ArrayList<String>();
        charter.bodies().values().stream().filter(body -> !body.isOutside()).forEach(body -> all.add(body.id()));
        charter.parties().values().forEach(party -> all.add(party.id()));
        charter.parties().values().stream()
                .filter(party -> party.group() == null)
                .forEach(party -> party.organs().keySet().forEach(organ -> all.add(party.id() + "." + organ)));
        return all;
    }

    /** Who commissioned a body by the agreement: its relation, else who set it up. */
    public static Optional<String> of(Body body) {
        var setUp = body.setUp();
        return Stream.concat(
                        body.relations().stream()
                                .filter(each -> each.way() == Relation.Way.COMMISSIONED_BY)
                                .map(each -> each.to().getFirst()),
                        Stream.ofNullable(setUp == null || !(setUp.by() instanceof Who.Ref ref) ? null : ref.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Which party administers a body by the agreement. */
    public static Optional<String> administers(Body body) {
        return body.relations().stream()
                .filter(each -> each.way() == Relation.Way.ADMINISTERED_BY)
                .map(each -> each.to().getFirst())
                .findFirst();
    }
}
