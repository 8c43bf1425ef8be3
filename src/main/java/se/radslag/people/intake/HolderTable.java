package se.radslag.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.intake.Reading.Column;
import se.radslag.people.intake.Reading.Problem;
import se.radslag.people.intake.Reading.Row;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Standing;
import se.radslag.platform.table.Sheet;

/** Reads a table of holders of offices: whose office, which, who and when; columns are known by name in two languages. */
final class HolderTable {

    private static final Map<String, OfficeName> POSTS = Map.ofEntries(
            Map.entry("ordförande", new OfficeName("chair", 1)),
            Map.entry("chair", new OfficeName("chair", 1)),
            Map.entry("vice ordförande", new OfficeName("vice-chair", 1)),
            Map.entry("1:e vice ordförande", new OfficeName("vice-chair", 1)),
            Map.entry("first vice chair", new OfficeName("vice-chair", 1)),
            Map.entry("2:e vice ordförande", new OfficeName("vice-chair", 2)),
            Map.entry("second vice chair", new OfficeName("vice-chair", 2)),
            Map.entry("3:e vice ordförande", new OfficeName("vice-chair", 3)),
            Map.entry("direktör", new OfficeName("director", 1)),
            Map.entry("kommundirektör", new OfficeName("director", 1)),
            Map.entry("kommunchef", new OfficeName("director", 1)),
            Map.entry("regiondirektör", new OfficeName("director", 1)),
            Map.entry("director", new OfficeName("director", 1)));

    private record OfficeName(String post, int ordinal) {}

    private final Charter charter;
    private final Register register;
    private final Map<String, String> political;
    private final Cells cells;
    private final List<Row> rows = new ArrayList<>();

    private HolderTable(Charter charter, Register register, Map<String, String> political, Cells cells) {
        this.charter = charter;
        this.register = register;
        this.political = political;
        this.cells = cells;
    }

    /** @param political ids of political parties by every name of theirs, in small letters */
    static Reading read(Sheet sheet, Charter charter, Register register, Map<String, String> political) {
        var table = new HolderTable(charter, register, political, new Cells(sheet));
        if (table.cells.missing().isEmpty()) {
            sheet.rows().forEach(table::read);
        }
        return new Reading(table.rows, table.cells.faults(), table.cells.missing());
    }

    private void read(Sheet.Row row) {
        int before = cells.faults().size();
        var office = office(row, party(row));
        var given = cells.needed(row, Column.GIVEN);
        var family = cells.needed(row, Column.FAMILY);
        var side = political(row);
        var during = during(row);
        if (cells.faults().size() > before || office == null || during == null) {
            return;
        }
        if (isTaken(office, during)) {
            cells.fault(row, Column.FROM, Problem.TAKEN);
        } else {
            rows.add(new Row(row.line(), office, given, family, side, during));
        }
    }

    /** No period that is there, or that the table itself gives, is touched. */
    private boolean isTaken(OfficeKey office, Period during) {
        return register.holdings().stream()
                        .filter(each -> each.office().equals(office) && each.standing() != Standing.ACTING)
                        .anyMatch(each -> each.during().overlaps(during))
                || rows.stream()
                        .anyMatch(each ->
                                each.office().equals(office) && each.during().overlaps(during));
    }

    private @Nullable Party party(Sheet.Row row) {
        var name = Cells.small(cells.needed(row, Column.PARTY));
        var found = charter.parties().values().stream()
                .filter(each -> each.id().equals(name) || name.equals(each.code()) || isCalled(each.namesOrId(), name))
                .findFirst()
                .orElse(null);
        if (found == null && !name.isEmpty()) {
            cells.fault(row, Column.PARTY, Problem.NO_PARTY);
        }
        return found;
    }

    private @Nullable OfficeKey office(Sheet.Row row, @Nullable Party party) {
        var word = Cells.small(cells.needed(row, Column.POST));
        var post = POSTS.get(word);
        if (post == null && !word.isEmpty()) {
            cells.fault(row, Column.POST, Problem.NO_POST);
        }
        if (party == null || post == null) {
            return null;
        }
        var key = PartyKey.of(charter, party);
        if (post.post.equals("director")) {
            return new OfficeKey(key, null, post.post, post.ordinal);
        }
        var organ = organ(row, party);
        return organ == null ? null : new OfficeKey(key, organ, post.post, post.ordinal);
    }

    private @Nullable String organ(Sheet.Row row, Party party) {
        var name = Cells.small(cells.text(row, Column.ORGAN));
        var found = party.organs().entrySet().stream()
                .filter(each ->
                        each.getKey().equals(name) || isCalled(each.getValue().names(), name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (found == null) {
            cells.fault(row, Column.ORGAN, name.isEmpty() ? Problem.EMPTY : Problem.NO_ORGAN);
        }
        return found;
    }

    private static boolean isCalled(@Nullable Names names, String name) {
        return names != null && names.all().stream().anyMatch(called -> isCalled(called, name));
    }

    private static boolean isCalled(Name called, String name) {
        return called.abbreviation() != null
                        && Cells.small(called.abbreviation()).equals(name)
                || called.text().words().values().stream()
                        .anyMatch(word -> Cells.small(word).equals(name));
    }

    private @Nullable String political(Sheet.Row row) {
        var name = Cells.small(cells.text(row, Column.POLITICAL));
        var found = political.get(name);
        if (found == null && !name.isEmpty()) {
            cells.fault(row, Column.POLITICAL, Problem.NO_POLITICAL_PARTY);
        }
        return found;
    }

    private @Nullable Period during(Sheet.Row row) {
        cells.needed(row, Column.FROM);
        var from = cells.day(row, Column.FROM);
        var last = cells.day(row, Column.LAST);
        if (from != null && last != null && last.isBefore(from)) {
            cells.fault(row, Column.LAST, Problem.ENDS_BEFORE);
            return null;
        }
        return from == null ? null : new Period(from, last);
    }
}
