package se.radslag.charter.web.founding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.web.parts.Line;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.form.Field;

/**
 * The form by which a decision to found a body is written down.
 *
 * @param similar bodies that there are already, shown before one more is founded
 * @param seen ids of those that have been shown
 * @param powers who may set up what by the agreement, in words
 * @param notes what the agreement asks for, and notes that do not stop the act
 */
public record FoundingPage(
        List<Crumb> crumbs,
        String action,
        List<FieldFault> faults,
        List<Similar> similar,
        List<String> seen,
        List<Part> parts,
        List<SeatRow> rows,
        List<Topic> topics,
        List<Line> powers,
        List<Line> required,
        List<String> notes,
        String button) {

    /** A body that resembles what is to be founded. */
    public record Similar(Piece name, String path, String kind, String why) {}

    /** A group of questions. */
    public record Part(String id, String title, @Nullable String hint, List<Field> fields) {

        /** Whether the agreement may ask for what is left open here, depending on the kind of body. */
        public boolean dependsOnKind() {
            return List.of("task", "form", "time").contains(id);
        }
    }

    /** One row of the composition. */
    public record SeatRow(String title, List<Field> fields) {}

    /** A question that the body can be for. */
    public record Topic(String id, Piece name, boolean chosen) {}

    /** The part of a name, for the template. */
    public @Nullable Part part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElse(null);
    }
}
