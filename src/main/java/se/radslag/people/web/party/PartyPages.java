package se.radslag.people.web.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import se.radslag.people.web.Scene;
import se.radslag.people.web.members.MemberRows;
import se.radslag.people.web.members.MembersPage.Asked;
import se.radslag.people.web.parts.Sided;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;

/** Tells who leads a party, who sits for it and who did. */
@Component
public class PartyPages {

    /** So many years of offices are shown unless all are asked for: two terms of office. */
    private static final int YEARS = 8;

    private final Sittings sittings;
    private final MemberRows members;
    private final HoldingLookup holdings;
    private final PersonLookup persons;

    PartyPages(Sittings sittings, MemberRows members, HoldingLookup holdings, PersonLookup persons) {
        this.sittings = sittings;
        this.members = members;
        this.holdings = holdings;
        this.persons = persons;
    }

    boolean mayKeep(Actor actor, Charter charter, Party party) {
        return PeopleRules.mayKeep(actor, PartyKey.of(charter, party));
    }

    /**
     * The party's page.
     *
     * @param isWhole whether its picture goes back to the first day, instead of over the years that a reader can take in
     */
    PartyPage of(Scene scene, Party party, boolean mayKeep, boolean isWhole) {
        var sitting = sittings.of(scene, List.of());
        var since = isWhole ? null : since(scene, party);
        var everyone = holdings.in(scene.key(party), since);
        return new PartyPage(
                List.of(scene.front(), scene.members()),
                scene.say("people-pages.party.kind." + party.kind()),
                scene.name(party.id()),
                scene.onDay(),
                scene.path() + "/kommun/" + party.id(),
                new PartyOffices(sitting, party).all(),
                Sided.of(scene, party, sitting.register(), sitting::party),
                members.of(scene, new Asked(null, party.id(), "")),
                new PartyTimes(named(sitting, everyone)).of(party, everyone, since),
                before(scene, party, since),
                others(scene, party),
                mayKeep
                        ? new Crumb(
                                scene.say("people-pages.party.work"),
                                scene.path() + "/w/people/register?party=" + party.id())
                        : null,
                new FileLinks(scene.path() + "/kommun/" + party.id(), ""));
    }

    /** The first day that the picture shows: null for all of it, also where nothing had ended before its last years. */
    private @Nullable LocalDate since(Scene scene, Party party) {
        var today = scene.onDay().today();
        var until = scene.day().isAfter(today) ? today : scene.day();
        var since = until.minusYears(YEARS - 1).withDayOfYear(1);
        return holdings.endedBy(scene.key(party), since) ? since : null;
    }

    private static @Nullable Crumb before(Scene scene, Party party, @Nullable LocalDate since) {
        return since == null
                ? null
                : new Crumb(
                        scene.say("people-pages.party.time.before", String.valueOf(since.getYear())),
                        scene.onDay()
                                .keep(scene.path() + "/kommun/" + party.id() + "?" + PartyController.HISTORY
                                        + "=hela"));
    }

    /** Everybody who has or had an office of the party. */
    TableFile file(Scene scene, Party party) {
        var everyone = holdings.in(scene.key(party), null);
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
}
