package se.radslag.people.world;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.StructureId;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Particulars.Undertaking;
import se.radslag.people.inventory.Purpose;
import se.radslag.people.inventory.RecordListing;
import se.radslag.platform.table.Sheet;

/**
 * The networks, groups and projects of the made-up world, out of {@code listings.csv}; a source stands where the
 * agreement's papers name them. What ends {@code +24} ends so many days from today.
 */
record WorldListings(LocalDate today) {

    private static final Sheet LISTINGS = WorldTable.read("listings.csv");
    private static final Sheet SUPPORTS = WorldTable.read("supports.csv");

    Stream<RecordListing.Command> of(StructureId structure) {
        return rows(LISTINGS, structure)
                .map(row -> new RecordListing.Command(
                        structure, null, ListingKind.valueOf(row.cell("kind")), text(row, "body"), said(row), 0));
    }

    Stream<AssignSupport.Command> supports(StructureId structure) {
        return rows(SUPPORTS, structure)
                .map(row -> new AssignSupport.Command(
                        structure,
                        row.cell("network"),
                        row.cell("forum"),
                        row.cell("document"),
                        row.cell("decided-by"),
                        LocalDate.parse(row.cell("from")),
                        null));
    }

    private static Stream<Sheet.Row> rows(Sheet sheet, StructureId structure) {
        return sheet.rows().stream().filter(row -> row.cell("structure").equals(structure.value()));
    }

    private Particulars said(Sheet.Row row) {
        return new Particulars(
                read(row, "from", this::day),
                new Called(text(row, "name"), text(row, "english")),
                new Commission(text(row, "commissioner"), null),
                all(row, "purposes").map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet()),
                read(row, "lasting", Lasting::valueOf),
                text(row, "lead"),
                text(row, "admin"),
                row.cell("prioritised").equals("ja"),
                all(row, "topics").toList(),
                new Undertaking(
                        text(row, "assignment"),
                        text(row, "organisation"),
                        text(row, "conditions"),
                        read(row, "initiative", Initiative::valueOf),
                        text(row, "funder"),
                        read(row, "kronor", Integer::valueOf)),
                read(row, "last", this::day),
                null,
                text(row, "source"));
    }

    private LocalDate day(String text) {
        return text.startsWith("+") ? today.plusDays(Long.parseLong(text)) : LocalDate.parse(text);
    }

    private static Stream<String> all(Sheet.Row row, String column) {
        return Stream.of(row.cell(column).split(",")).filter(each -> !each.isEmpty());
    }

    private static @Nullable String text(Sheet.Row row, String column) {
        return read(row, column, each -> each);
    }

    private static <T> @Nullable T read(Sheet.Row row, String column, Function<String, T> kind) {
        var text = row.cell(column);
        return text.isEmpty() ? null : kind.apply(text);
    }
}
