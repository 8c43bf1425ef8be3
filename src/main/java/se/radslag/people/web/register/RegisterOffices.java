package se.radslag.people.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Organ.OrganKind;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PoliticalParty;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.Versioned;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Person;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Shows the offices of a party, each with its holders of now and later and what can be done about them. */
@Component
class RegisterOffices {

    private static final int VICE_CHAIRS = 2;

    private final HoldingLookup holdings;
    private final SeatedDays days;
    private final PoliticalPartyLookup parties;
    private final CalledPersons called;

    RegisterOffices(HoldingLookup holdings, SeatedDays days, PoliticalPartyLookup parties, CalledPersons called) {
        this.holdings = holdings;
        this.days = days;
        this.parties = parties;
        this.called = called;
    }

    List<RegisterPage.Office> of(Scene scene, Party party, Actor actor) {
        var rows = rows(scene, party);
        var named = called.named(
                scene,
                rows.values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.row().person())
                        .toList());
        var offices = new ArrayList<RegisterPage.Office>();
        var shown = new Shown(scene, party, named, parties.all(), PeopleRules.mayKeep(actor, scene.key(party)));
        rows.forEach((office, held) -> offices.add(office(shown, office, held)));
        return offices;
    }

    /** The offices that the agreement speaks of and those that somebody holds, each with its rows of now and later. */
    private Map<OfficeKey, List<Versioned<Holding>>> rows(Scene scene, Party party) {
        var keys = new ArrayList<OfficeKey>();
        var key = scene.key(party);
        party.offices().keySet().forEach(post -> keys.add(new OfficeKey(key, null, post, 1)));
        party.organs().forEach((organ, is) -> {
            keys.add(new OfficeKey(key, organ, OfficeKey.CHAIR, 1));
            if (is.kind() != OrganKind.COUNCIL) {
                for (int ordinal = 1; ordinal <= VICE_CHAIRS; ordinal++) {
                    keys.add(new OfficeKey(key, organ, OfficeKey.VICE_CHAIR, ordinal));
                }
            }
        });
        days.on(scene.charter(), scene.day()).register().holdings().stream()
                .filter(each -> each.party().equals(key) && !keys.contains(each.office()))
                .forEach(each -> keys.add(each.office()));
        var rows = new java.util.LinkedHashMap<OfficeKey, List<Versioned<Holding>>>();
        keys.forEach(each -> rows.put(
                each,
                holdings.of(each).stream()
                        .filter(row -> row.row().during().last() == null
                                || !row.row().during().last().isBefore(scene.day()))
                        .toList()));
        return rows;
    }

    /** A party's register as one reader sees it. */
    private record Shown(
            Scene scene,
            Party party,
            Map<PersonId, Person> named,
            Map<String, PoliticalParty> parties,
            boolean mayKeep) {}

    private static RegisterPage.Office office(Shown shown, OfficeKey office, List<Versioned<Holding>> held) {
        var scene = shown.scene;
        return new RegisterPage.Office(
                new OfficeWords(scene).of(shown.party, office),
                held.stream().map(row -> holder(shown, row)).toList(),
                scene.path() + "/w/people/office?party=" + shown.party.id() + "&organ="
                        + (office.organ() == null ? "" : office.organ()) + "&post=" + office.post() + "&ordinal="
                        + office.ordinal());
    }

    private static RegisterPage.Holder holder(Shown shown, Versioned<Holding> row) {
        var scene = shown.scene;
        var holding = row.row();
        var person = shown.named.get(holding.person());
        var political = holding.politicalParty() == null ? null : shown.parties.get(holding.politicalParty());
        var pills = new ArrayList<Pill>();
        if (holding.standing() != Standing.HOLDER) {
            pills.add(Pill.quiet(scene.say("people-pages.standing." + holding.standing())));
        }
        if (holding.during().first() != null && holding.during().first().isAfter(scene.day())) {
            pills.add(Pill.accent(scene.say("people-work.coming")));
        }
        return new RegisterPage.Holder(
                person == null || person.name() == null ? scene.say("people-work.protected") : person.name(),
                political == null ? null : Mark.of(political, scene),
                holding.during(),
                scene.period(holding.during()),
                pills,
                shown.mayKeep ? acts(scene, row, person != null && person.isProtected()) : List.of());
    }

    private static List<Crumb> acts(Scene scene, Versioned<Holding> row, boolean opens) {
        var asked = "?id=" + row.id() + "&seen=" + row.version();
        var acts = new ArrayList<Crumb>();
        if (opens) {
            acts.add(new Crumb(
                    scene.say("people-work.identity.open"),
                    scene.identityPath(row.row().person())));
        }
        acts.add(new Crumb(scene.say("people-work.register.end"), scene.path() + "/w/people/ending" + asked));
        if (row.row().standing() == Standing.HOLDER) {
            acts.add(new Crumb(scene.say("people-work.register.leave"), scene.path() + "/w/people/leave" + asked));
        } else if (row.row().standing() == Standing.ON_LEAVE) {
            acts.add(new Crumb(scene.say("people-work.register.return"), scene.path() + "/w/people/return" + asked));
        }
        acts.add(new Crumb(scene.say("people-work.register.correct"), scene.path() + "/w/people/correction" + asked));
        return acts;
    }
}
