package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NavItem;
import se.radslag.platform.web.Navigation;

/** The words of the navigation that lead to who pays what. */
@Component
class EconomyNavigation implements Navigation {

    @Override
    public List<NavItem> items(StructureId structure, Actor actor) {
        var items =
                new ArrayList<>(List.of(new NavItem("economy-pages.nav.costs", "/" + structure + "/kostnader", 55)));
        if (actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR)) {
            items.add(new NavItem("economy-pages.nav.work", "/" + structure + "/w/economy", 72));
        }
        return items;
    }
}
