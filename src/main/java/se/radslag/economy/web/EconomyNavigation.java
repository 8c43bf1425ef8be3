package se.radslag.economy.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NavItem;
import se.radslag.platform.web.Navigation;

/** The word of the navigation that leads to who pays what. */
@Component
class EconomyNavigation implements Navigation {

    @Override
    public List<NavItem> items(StructureId structure, Actor actor) {
        var paths = new CostPaths(structure.value());
        return List.of(new NavItem("economy-pages.nav.costs", paths.costs(), 55, List.of(paths.work())));
    }
}
