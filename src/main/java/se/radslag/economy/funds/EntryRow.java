package se.radslag.economy.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Money;

/** A line of an account as the database has it. */
public final class EntryRow {

    /** What a line is read from. */
    public static final String COLUMNS = "kind, party_id, ore, day, position_body, position_day, position, source";

    private EntryRow() {}

    /** @param language of its source */
    public static Entry of(ResultSet row, String language) throws SQLException {
        return new Entry(
                Entry.Kind.valueOf(row.getString("kind")),
                row.getString("party_id"),
                new Money(row.getLong("ore")),
                row.getObject("day", LocalDate.class),
                position(row),
                Text.of(language, source(row)));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        var body = row.getString("position_body");
        return body == null
                ? null
                : new Position(body, row.getObject("position_day", LocalDate.class), row.getString("position"));
    }

    /** A line that was entered before positions were kept as data says its position in words, and so before its source. */
    private static String source(ResultSet row) throws SQLException {
        var words = row.getString("position");
        var source = row.getString("source");
        return words == null || row.getString("position_body") != null ? source : words + ". " + source;
    }
}
