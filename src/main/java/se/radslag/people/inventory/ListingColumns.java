package se.radslag.people.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radslag.kernel.Period;
import se.radslag.people.inventory.Listing.Ended;
import se.radslag.people.inventory.Listing.FinalReport;
import se.radslag.people.inventory.Listing.Stated;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Particulars.Undertaking;

/** Turns rows into what is said of listings. */
final class ListingColumns {

    private ListingColumns() {}

    static Stated stated(ResultSet row) throws SQLException {
        var lasting = row.getString("lasting");
        return new Stated(
                row.getInt("number"),
                new Particulars(
                        row.getObject("valid_from", LocalDate.class),
                        new Called(row.getString("name_sv"), row.getString("name_en")),
                        new Commission(row.getString("commissioner"), row.getString("commissioner_words")),
                        purposes(row),
                        lasting == null ? null : Lasting.valueOf(lasting),
                        row.getString("lead_party"),
                        row.getString("admin_party"),
                        row.getBoolean("prioritised"),
                        texts(row, "topics"),
                        undertaking(row),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("contact"),
                        row.getString("source")),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }

    private static Undertaking undertaking(ResultSet row) throws SQLException {
        var initiative = row.getString("initiative");
        return new Undertaking(
                row.getString("assignment"),
                row.getString("organisation"),
                row.getString("conditions"),
                initiative == null ? null : Initiative.valueOf(initiative),
                row.getString("funder"),
                row.getObject("funds_kronor", Integer.class));
    }

    private static Set<Purpose> purposes(ResultSet row) throws SQLException {
        var purposes = new HashSet<Purpose>();
        texts(row, "purposes").forEach(each -> purposes.add(Purpose.valueOf(each)));
        return purposes;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                row.getObject("id", UUID.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("into_listing", UUID.class),
                row.getString("motive"));
    }

    static Support support(ResultSet row) throws SQLException {
        return new Support(
                row.getObject("id", UUID.class),
                row.getString("forum"),
                row.getString("document"),
                row.getString("decided_by"),
                new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)));
    }

    static FinalReport report(ResultSet row) throws SQLException {
        return new FinalReport(
                row.getObject("delivered_on", LocalDate.class),
                row.getString("received_by"),
                row.getString("document"));
    }
}
