package se.radslag.charter.web.bodies;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Body;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.table.TableFile;

/** The list of bodies as a table to take away. */
record BodiesFile(CharterView view, List<Body> bodies) {

    TableFile file() {
        var rows = new BodyRows(view);
        return new TableFile(
                "organ-" + view.charter().id() + "-" + view.day(),
                Stream.of("name", "abbreviation", "kind", "state", "seats", "purpose", "other-names", "day")
                        .map(column -> view.say("bodies.column." + column))
                        .toList(),
                out -> {
                    for (var body : bodies) {
                        var row = rows.of(body);
                        out.row(
                                row.name().text(),
                                row.abbreviation(),
                                row.kind(),
                                row.state() == null ? null : row.state().text(),
                                row.seats(),
                                text(row.purpose()),
                                row.otherNames().stream().map(Piece::text).collect(Collectors.joining(", ")),
                                view.day());
                    }
                });
    }

    private static @Nullable String text(@Nullable Piece piece) {
        return piece == null ? null : piece.text();
    }
}
