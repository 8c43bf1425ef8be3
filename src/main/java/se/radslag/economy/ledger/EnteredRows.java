package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Rounding;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;

/** Reads the rows that were entered of a structure's costs, each line in the order it was written. */
@Repository
class EnteredRows {

    /** One of the readings, which need the language of the sources. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final JdbcClient jdbc;
    private final SettledRows settled;

    EnteredRows(JdbcClient jdbc, SettledRows settled) {
        this.jdbc = jdbc;
        this.settled = settled;
    }

    /** The last write of anything that is read here; another one whenever anything is written. */
    String revision(StructureId structure) {
        return jdbc.sql("select transaction::text from economy.revision where structure_id = :structure")
                .param("structure", structure.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /**
     * All that stands now.
     *
     * @param language of the sources that are named
     * @param known as it was read before: what is closed never changes and is not read again
     */
    Entered of(StructureId structure, String language, Entered known) {
        return new Entered(
                counts(structure, language),
                indices(structure, language),
                amounts(structure, language),
                partyAmounts(
                        structure,
                        language,
                        "select * from economy.paid_before where structure_id = :structure order by year, party_id, sequence"),
                partyAmounts(
                        structure,
                        language,
                        "select * from economy.addition where structure_id = :structure order by year, party_id, sequence"),
                choices(structure),
                settled.closed(structure, known),
                settled.answers(structure),
                payments(structure));
    }

    private List<Row<Measure>> counts(StructureId structure, String language) {
        return rows(
                structure,
                "select * from economy.measure where structure_id = :structure order by kind, party_id, day, sequence",
                row -> new Measure(
                        Measure.Kind.valueOf(row.getString("kind")),
                        row.getString("party_id"),
                        row.getObject("day", LocalDate.class),
                        plain(row, "value"),
                        day(row, "published_on"),
                        source(row, language)));
    }

    private List<Row<IndexValue>> indices(StructureId structure, String language) {
        return rows(
                structure,
                "select * from economy.index_value where structure_id = :structure order by series, year, sequence",
                row -> new IndexValue(
                        row.getString("series"),
                        row.getInt("year"),
                        plain(row, "percent"),
                        IndexValue.Kind.valueOf(row.getString("kind")),
                        day(row, "edition_on"),
                        source(row, language)));
    }

    private List<Row<BaseAmount>> amounts(StructureId structure, String language) {
        return rows(
                structure,
                "select * from economy.amount where structure_id = :structure order by pot, year, side, sequence",
                row -> new BaseAmount(
                        row.getString("pot"),
                        row.getInt("year"),
                        row.getString("side").isEmpty() ? null : row.getString("side"),
                        new Money(row.getLong("ore")),
                        Pot.Status.valueOf(row.getString("status")),
                        day(row, "known_on"),
                        source(row, language)));
    }

    private List<Row<PartyAmount>> partyAmounts(StructureId structure, String language, String query) {
        return rows(
                structure,
                query,
                row -> new PartyAmount(
                        row.getString("pot"),
                        row.getInt("year"),
                        row.getString("party_id"),
                        new Money(row.getLong("ore")),
                        source(row, language)));
    }

    private List<Row<YearChoice>> choices(StructureId structure) {
        return rows(
                structure,
                "select * from economy.choice where structure_id = :structure order by pot, year, sequence",
                row -> new YearChoice(
                        row.getString("pot"),
                        row.getInt("year"),
                        day(row, "counting_on"),
                        day(row, "effect_on"),
                        Rounding.Unit.valueOf(row.getString("unit"))));
    }

    private List<Row<Payment>> payments(StructureId structure) {
        return rows(
                structure,
                """
                select pot, year, party_id, number, instalment, ore, paid_on, reference, reverses,
                       number as sequence, reason, recorded_at, recorded_by
                from economy.payment where structure_id = :structure order by pot, year, party_id, number
                """,
                row -> new Payment(
                        row.getString("pot"),
                        row.getInt("year"),
                        row.getString("party_id"),
                        row.getInt("number"),
                        row.getInt("instalment"),
                        new Money(row.getLong("ore")),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("reference"),
                        row.getObject("reverses", Integer.class)));
    }

    private <T> List<Row<T>> rows(StructureId structure, String query, Reading<T> reading) {
        RowMapper<Row<T>> mapper = (row, index) -> new Row<>(
                reading.read(row),
                row.getInt("sequence"),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
        return jdbc.sql(query)
                .param("structure", structure.value())
                .query(mapper)
                .list();
    }

    private static Text source(ResultSet row, String language) throws SQLException {
        return Text.of(language, row.getString("source"));
    }

    private static BigDecimal plain(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
