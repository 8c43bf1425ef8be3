package se.radslag.charter.web.work;

import java.util.List;
import se.radslag.charter.explain.Piece;
import se.radslag.platform.web.Crumb;

/**
 * What can be done with an agreement and its bodies.
 *
 * @param closable bodies that can be closed, with where that is done
 */
public record WorkPage(List<Crumb> crumbs, List<Act> acts, List<Closable> closable) {

    /** One act: what it is, what it leads to, and where. */
    public record Act(String title, String text, String path) {}

    /** A body and where it is closed. */
    public record Closable(Piece name, String path) {}
}
