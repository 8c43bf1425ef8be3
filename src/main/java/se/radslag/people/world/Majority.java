package se.radslag.people.world;

import java.util.ArrayList;
import java.util.List;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Represented;
import se.radslag.people.seating.Side;

/** Who governs in a made-up party for a while, and who is against. */
record Majority(List<String> governing, List<String> opposing, List<String> neither) {

    private static final List<Majority> IN_MUNICIPALITIES = List.of(
            new Majority(List.of("s", "c"), List.of("m", "sd"), List.of("v")),
            new Majority(List.of("m", "c"), List.of("s"), List.of("sd")),
            new Majority(List.of("s"), List.of("m", "c", "sd"), List.of()),
            new Majority(List.of("s", "m"), List.of("c", "sd"), List.of()),
            new Majority(List.of("m", "sd"), List.of("s", "c"), List.of()),
            new Majority(List.of("c", "s"), List.of("m", "sd"), List.of()));

    private static final List<Majority> IN_REGIONS = List.of(
            new Majority(List.of("s", "c", "l"), List.of("m", "sd", "kd", "v"), List.of()),
            new Majority(List.of("m", "c", "kd", "l"), List.of("s", "v"), List.of("sd")));

    static Majority inMunicipality(Draw draw) {
        return draw.one(IN_MUNICIPALITIES);
    }

    static Majority inRegion(Draw draw) {
        return draw.one(IN_REGIONS);
    }

    List<Coalition> coalitions(PartyKey party, Period during) {
        var all = new ArrayList<Coalition>();
        governing.forEach(each -> all.add(new Coalition(party, each, Side.MAJORITY, during)));
        opposing.forEach(each -> all.add(new Coalition(party, each, Side.OPPOSITION, during)));
        neither.forEach(each -> all.add(new Coalition(party, each, Side.NEITHER, during)));
        return all;
    }

    /** Seats in an organ: those who govern have one more than half of them, the largest of each side most. */
    List<Represented> represented(PartyKey party, String organ, int seats, Period during) {
        var all = new ArrayList<Represented>();
        int forThem = seats / 2 + 1;
        share(governing, forThem, party, organ, during, all);
        var others = new ArrayList<>(opposing);
        others.addAll(neither);
        share(others, seats - forThem, party, organ, during, all);
        return all;
    }

    private static void share(
            List<String> parties, int seats, PartyKey party, String organ, Period during, List<Represented> into) {
        for (int i = 0; i < parties.size(); i++) {
            int part = seats / parties.size() + (i < seats % parties.size() ? 1 : 0);
            into.add(new Represented(party, organ, parties.get(i), part, during));
        }
    }

    String lead() {
        return governing.getFirst();
    }

    /** The second of those who govern, who holds the first vice chair. */
    String second() {
        return governing.get(governing.size() > 1 ? 1 : 0);
    }

    String against() {
        return opposing.getFirst();
    }
}
