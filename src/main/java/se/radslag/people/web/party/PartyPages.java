package se.radslag.people.web.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Person;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.members.MembersPage.Asked;
import se.radslag.people.web.members.MembersPages;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.parts.Sided;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;

/** Tells who leads a party, who sits for it and who did. */
@Component
public class PartyPages {

    private final Sittings sittings;
    private final MembersPages members;
    private final HoldingLookup holdings;
    private final PersonLookup persons;

    PartyPages(Sittings sittings, MembersPages members, HoldingLookup holdings, PersonLookup persons) {
        this.sittings = sittings;
        this.members = members;
        this.holdings = holdings;
        this.persons = persons;
    }

    boolean mayKeep(Actor actor, Charter charter, Party party) {
        return PeopleRules.mayKeep(actor, PartyKey.of(charter, party));
    }

    PartyPage of(Scene scene, Party party, boolean mayKeep) {
        var sitting = sittings.of(scene, List.of());
        var everyone = everyone(scene, party);
        return new PartyPage(
                List.of(scene.front(), scene.members()),
                scene.say("people-pages.party.kind." + party.kind()),
                scene.name(party.id()),
                scene.onDay(),
                scene.path() + "/kommun/" + party.id(),
                offices(sitting, party),
                sides(sitting, party),
                members.rows(scene, new Asked(null, party.id(), "")),
                new PartyTimes(named(sitting, everyone)).of(party, everyone),
                others(scene, party),
                mayKeep
                        ? new Crumb(
                                scene.say("people-pages.party.work"),
                                scene.path() + "/w/people/register?party=" + party.id())
                        : null,
                new FileLinks(scene.path() + "/kommun/" + party.id(), ""));
    }

    private List<Holding> everyone(Scene scene, Party party) {
        return holdings.in(scene.key(party), null);
    }

    /** Everybody who has or had an office of the party. */
    TableFile file(Scene scene, Party party) {
        var everyone = everyone(scene, party);
        return new PartyFile(named(sittings.of(scene, List.of()), everyone), party, everyone).file();
    }

    /** The same with the names of those who held something at other times. */
    private Sitting named(Sitting sitting, List<Holding> holdings) {
        var ids = new HashSet<PersonId>();
        holdings.forEach(each -> ids.add(each.person()));
        Map<PersonId, Person> all = persons.on(ids, sitting.scene().day());
        return new Sitting(
                sitting.scene(),
                sitting.register(),
                sitting.mandates(),
                sitting.seatings(),
                all,
                sitting.parties(),
                false);
    }

    private static List<Crumb> others(Scene scene, Party party) {
        return scene.charter().parties().values().stream()
                .filter(each -> !each.id().equals(party.id()))
                .map(each ->
                        new Crumb(scene.name(each.id()), scene.onDay().keep(scene.path() + "/kommun/" + each.id())))
                .toList();
    }

    private static List<PartyPage.Person> offices(Sitting sitting, Party party) {
        var scene = sitting.scene();
        var key = scene.key(party);
        var all = new ArrayList<PartyPage.Person>();
        party.offices().keySet().forEach(post -> office(sitting, party, null, post, all));
        party.organs().keySet().forEach(organ -> {
            office(sitting, party, organ, "chair", all);
            sitting.register()
                    .in(key, organ, "vice-chair", scene.day())
                    .forEach(each -> all.add(person(sitting, party, each)));
        });
        return all;
    }

    private static void office(
            Sitting sitting, Party party, @Nullable String organ, String post, List<PartyPage.Person> into) {
        var scene = sitting.scene();
        var held = sitting.register().in(scene.key(party), organ, post, scene.day());
        held.forEach(each -> into.add(person(sitting, party, each)));
        if (held.isEmpty()) {
            into.add(new PartyPage.Person(
                    new OfficeWords(scene).of(party, organ, post, 0),
                    scene.say("people-pages.vacancy.NO_HOLDER"),
                    null,
                    true,
                    null,
                    "",
                    List.of()));
        }
    }

    private static PartyPage.Person person(Sitting sitting, Party party, Holding holding) {
        var scene = sitting.scene();
        var hidden = sitting.isHidden(holding.person());
        var political = hidden ? null : sitting.party(holding.politicalParty());
        return new PartyPage.Person(
                new OfficeWords(scene).of(party, holding.office()),
                sitting.name(holding.person()),
                sitting.path(holding.person()),
                false,
                political == null ? null : Mark.of(political, scene),
                hidden ? "" : scene.period(holding.during()),
                holding.standing() == Standing.HOLDER
                        ? List.of()
                        : List.of(Pill.quiet(scene.say("people-pages.standing." + holding.standing()))));
    }

    public static List<Sided> sides(Sitting sitting, Party party) {
        var scene = sitting.scene();
        return sitting.register().coalition(scene.key(party), scene.day()).stream()
                .collect(Collectors.groupingBy(each -> each.side(), java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Sided(
                        scene.say("people-pages.side.of." + each.getKey()),
                        each.getValue().stream()
                                .map(one -> sitting.party(one.politicalParty()))
                                .filter(java.util.Objects::nonNull)
                                .map(one -> Mark.of(one, scene))
                                .toList()))
                .toList();
    }
}
