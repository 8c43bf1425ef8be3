package se.radslag.platform.web;

import java.util.List;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** What a module offers in the main navigation of a structure, for those who may go there. */
@FunctionalInterface
public interface Navigation {

    List<NavItem> items(StructureId structure, Actor actor);
}
