package se.radslag.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.web.NavItem;
import se.radslag.platform.web.Navigation;

/** The words of the navigation that lead to people. */
@Component
class PeopleNavigation implements Navigation {

    private final CharterLookup charters;

    PeopleNavigation(CharterLookup charters) {
        this.charters = charters;
    }

    @Override
    public List<NavItem> items(StructureId structure, Actor actor) {
        var items = new ArrayList<NavItem>();
        items.add(new NavItem(
                "people.nav.members",
                "/" + structure + "/ledamoter",
                15,
                List.of("/" + structure + "/kommun", "/" + structure + "/person")));
        items.add(new NavItem(
                "people-inventory.nav",
                "/" + structure + "/natverk",
                25,
                Stream.of("arbetsgrupper", "projekt", "evenemang", "arenor", "tidigare")
                        .map(each -> "/" + structure + "/" + each)
                        .toList()));
        if (PeopleRules.isCoordinator(actor)) {
            items.add(new NavItem("people.nav.work", "/" + structure + "/w/people", 72));
        } else if (actor.is(Actor.Role.REGISTRAR)) {
            ours(structure, actor)
                    .ifPresent(party -> items.add(new NavItem(
                            "people.nav.ours",
                            "/" + structure + "/w/people/register?party=" + party.id(),
                            72,
                            List.of("/" + structure + "/w/people"))));
        }
        return items;
    }

    /** The party whose register somebody keeps; the first where they keep several. */
    private Optional<Party> ours(StructureId structure, Actor actor) {
        return charters.current(structure).stream()
                .flatMap(charter -> charter.parties().values().stream()
                        .filter(party -> actor.parties()
                                .contains(PartyKey.of(charter, party).value())))
                .findFirst();
    }
}
