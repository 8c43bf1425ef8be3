package se.radslag.people.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.people.PartyKey;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Represented;

/** Makes one party of two: inhabitants and seats of the councils together, offices and mandates of the first. */
final class Merger {

    private final Scene scene;
    private final String first;
    private final String second;
    private final PartyKey firstKey;
    private final PartyKey secondKey;

    Merger(Scene scene, String first, String second) {
        this.scene = scene;
        this.first = first;
        this.second = second;
        this.firstKey = key(first);
        this.secondKey = key(second);
    }

    private PartyKey key(String id) {
        return PartyKey.of(scene.charter(), party(id));
    }

    private Party party(String id) {
        return Objects.requireNonNull(scene.charter().parties().get(id), id);
    }

    Scene merged() {
        return new Scene(charter(), register(), mandates());
    }

    private Charter charter() {
        var parties = new LinkedHashMap<String, Party>();
        scene.charter().parties().forEach((id, party) -> {
            if (id.equals(first)) {
                parties.put(id, party.with(together(), party.members()));
            } else if (!id.equals(second)) {
                parties.put(id, party.with(party.population(), ids(party.members())));
            }
        });
        var bodies = new LinkedHashMap<String, Body>();
        scene.charter()
                .bodies()
                .forEach((id, body) -> bodies.put(
                        id,
                        body.withSeats(body.seats().stream()
                                .map(seats -> seats.withParties(parties(seats.forParties())))
                                .toList())));
        return scene.charter().with(parties, bodies);
    }

    private List<String> ids(List<String> ids) {
        var found = new LinkedHashSet<String>();
        ids.forEach(id -> found.add(id.equals(second) ? first : id));
        return List.copyOf(found);
    }

    private Parties parties(Parties parties) {
        return new Parties(ids(parties.ids()), parties.scope(), parties.each(), parties.jointly());
    }

    /** Inhabitants of both on every day on which both are known. */
    private List<Party.Population> together() {
        var other = new TreeMap<LocalDate, Integer>();
        party(second).population().forEach(each -> other.put(each.day(), each.count()));
        return party(first).population().stream()
                .filter(each -> other.containsKey(each.day()))
                .map(each -> new Party.Population(
                        each.day(), each.count() + other.getOrDefault(each.day(), 0), each.source()))
                .toList();
    }

    private Register register() {
        var register = scene.register();
        var represented = new ArrayList<Represented>();
        for (var each : register.represented()) {
            represented.add(
                    each.party().equals(secondKey)
                            ? new Represented(
                                    firstKey, each.organ(), each.politicalParty(), each.seats(), each.during())
                            : each);
        }
        return new Register(
                register.holdings().stream()
                        .filter(each -> !each.party().equals(secondKey))
                        .toList(),
                register.coalitions().stream()
                        .filter(each -> !each.party().equals(secondKey))
                        .toList(),
                represented,
                register.sizes().stream()
                        .filter(each -> !each.party().equals(secondKey))
                        .toList(),
                register.overrides());
    }

    private Mandates mandates() {
        return new Mandates(
                scene.mandates().all().stream()
                        .filter(each -> !each.party().equals(second))
                        .filter(each -> !second.equals(each.home()))
                        .toList(),
                scene.mandates().posts());
    }
}
