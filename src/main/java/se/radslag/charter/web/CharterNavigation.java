package se.radslag.charter.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NavItem;
import se.radslag.platform.web.Navigation;

/** The words of the navigation that lead to what the agreement says. */
@Component
class CharterNavigation implements Navigation {

    @Override
    public List<NavItem> items(StructureId structure, Actor actor) {
        var root = "/" + structure;
        var open = List.of(
                new NavItem("charter.nav.front", root, 0),
                new NavItem("charter.nav.bodies", root + "/organ", 10),
                new NavItem("charter.nav.map", root + "/karta", 20),
                new NavItem("charter.nav.who-does-what", root + "/vem-gor-vad", 30),
                new NavItem("charter.nav.agreement", root + "/avtal", 40),
                new NavItem("charter.nav.clauses", root + "/avtal/klausuler", 50),
                new NavItem("charter.nav.names", root + "/namn", 60));
        if (!actor.is(Actor.Role.OPERATOR) && !actor.is(Actor.Role.COORDINATOR)) {
            return open;
        }
        var all = new ArrayList<>(open);
        all.add(new NavItem("charter.nav.work", root + "/w/charter", 70));
        return all;
    }
}
