package se.radslag.charter.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.Sentence;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.charter.web.parts.Line;
import se.radslag.charter.web.parts.Section;
import se.radslag.charter.web.seats.SeatCard;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** A body on a day: first what it is, who sits there, who leads it and what it may do; then everything the agreement says. */
public record BodyPage(
        List<Crumb> crumbs,
        String kind,
        Piece name,
        @Nullable String abbreviation,
        Pill state,
        @Nullable Piece lead,
        List<NameThen> names,
        DayBar days,
        boolean isThere,
        @Nullable SeatCard seats,
        List<Glance> glance,
        List<Section> sections,
        List<Section> roles,
        List<Elsewhere> elsewhere,
        List<Section> more,
        List<Link> links) {

    public BodyPage {
        crumbs = List.copyOf(crumbs);
        names = List.copyOf(names);
        glance = List.copyOf(glance);
        sections = List.copyOf(sections);
        roles = List.copyOf(roles);
        elsewhere = List.copyOf(elsewhere);
        more = List.copyOf(more);
        links = List.copyOf(links);
    }

    public boolean hasPicture() {
        return seats != null && seats.map() != null;
    }

    /** A name that the body has at another time, or may have on the day. */
    public record NameThen(Piece name, @Nullable String abbreviation, String when) {}

    /** An answer that is seen at first sight. */
    public record Glance(String question, List<Sentence> answers) {

        public Glance {
            answers = List.copyOf(answers);
        }
    }

    /** What is not done here, under the ways to where it is. */
    public record Elsewhere(List<Crumb> bodies, List<Line> lines) {

        public Elsewhere {
            bodies = List.copyOf(bodies);
            lines = List.copyOf(lines);
        }
    }

    /** How the body stands to another: {@code bereder åt} Värmlandsrådet. */
    public record Link(String way, List<Target> targets, Line line) {

        public Link {
            targets = List.copyOf(targets);
        }
    }

    /** A body, party or organ at the other end. */
    public record Target(Piece name, @Nullable String path) {}
}
