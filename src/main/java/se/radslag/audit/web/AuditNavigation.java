package se.radslag.audit.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NavItem;
import se.radslag.platform.web.Navigation;

/** The word of the navigation that leads an operator to the log. */
@Component
class AuditNavigation implements Navigation {

    @Override
    public List<NavItem> items(StructureId structure, Actor actor) {
        return actor.is(Actor.Role.OPERATOR)
                ? List.of(new NavItem("audit.nav", EntriesController.path(structure), 900))
                : List.of();
    }
}
