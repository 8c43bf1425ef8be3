package se.radslag.access.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NavItem;
import se.radslag.platform.web.Navigation;

/** The word of the navigation that leads to who may be what. */
@Component
class AccessNavigation implements Navigation {

    @Override
    public List<NavItem> items(StructureId structure, Actor actor) {
        return actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR)
                ? List.of(new NavItem("access.nav", AccountsPages.path(structure), 890))
                : List.of();
    }
}
