package se.radslag.charter.web.version;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.kernel.StructureId;

/** Reads which versions of a charter there are. */
@Component
class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Effect(int number, Instant from) {}

    /** All versions, the newest first. */
    List<VersionRow> of(StructureId structure) {
        var effects = effects(structure);
        return jdbc.sql("""
                select number, uploaded_at, octet_length(file) as bytes
                from charter.version
                where structure_id = :structure
                order by number desc
                """)
                .param("structure", structure.value())
                .query((row, index) -> new VersionRow(
                        row.getInt("number"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getInt("bytes"),
                        spans(effects, row.getInt("number"))))
                .list();
    }

    Optional<VersionRow> named(StructureId structure, int number) {
        return of(structure).stream().filter(row -> row.number() == number).findFirst();
    }

    /** The number of the version in effect; 0 where none is yet. */
    static int current(List<VersionRow> versions) {
        return versions.stream()
                .filter(VersionRow::isInEffect)
                .map(VersionRow::number)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private List<Effect> effects(StructureId structure) {
        return jdbc.sql("select number, taken_at from charter.effect where structure_id = :structure order by sequence")
                .param("structure", structure.value())
                .query((row, index) -> new Effect(
                        row.getInt("number"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static List<VersionRow.Span> spans(List<Effect> effects, int number) {
        var spans = new ArrayList<VersionRow.Span>();
        for (int i = 0; i < effects.size(); i++) {
            if (effects.get(i).number() == number) {
                spans.add(new VersionRow.Span(
                        effects.get(i).from(),
                        i + 1 < effects.size() ? effects.get(i + 1).from() : null));
            }
        }
        return spans;
    }
}
