package se.radslag.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.charter.explain.Read;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Mandate;
import se.radslag.platform.table.Sheet;

/** A table's namings are judged by what they are together, and the row that is wrong is told. */
class SeatsTogetherTest {

    private static final String SEATS = """
            seats:
              - {id: r, for: region, count: {min: 0}, filled: named, clause: avtal/1}
              - {id: k, for: each kommuner, count: {min: 0}, filled: named, clause: avtal/1}
            """;

    private static List<String> faults(String limits, Mandate... namings) {
        return faults(new Made(Read.withBody(SEATS + limits)), namings);
    }

    /** The lines that are wrong, each with the rule that it breaks. */
    private static List<String> faults(Made made, Mandate... namings) {
        var together = new SeatsTogether(made.charter, made.register(), made.mandates());
        var all = new ArrayList<Cells>();
        for (var each : namings) {
            var cells = new Cells(new Sheet.Row(all.size() + 1, Map.of()), Map.of());
            all.add(cells);
            together.add(cells, each);
        }
        together.judge();
        return all.stream()
                .flatMap(cells -> cells.faults().stream())
                .map(fault -> fault.line() + " "
                        + (fault.verdict() == null
                                ? fault.problem()
                                : fault.verdict().message().replace("people.rule.", "")))
                .toList();
    }

    private static Mandate region(int ordinal, String name, String during) {
        return naming("rad", "r", "region", ordinal, name, "a", during);
    }

    @Test
    void as_many_as_there_may_be_are_all_right() {
        assertThat(faults(
                        "limits: [{size: {min: 0, max: 2}, clause: avtal/1}]",
                        region(1, "A", "2024-01-01/"),
                        region(2, "B", "2024-01-01/")))
                .isEmpty();
    }

    @Test
    void of_one_too_many_the_last_is_wrong() {
        assertThat(faults(
                        "limits: [{size: {min: 0, max: 2}, clause: avtal/1}]",
                        region(1, "A", "2024-01-01/"),
                        region(2, "B", "2024-01-01/"),
                        region(3, "C", "2024-01-01/")))
                .containsExactly("3 size-max");
    }

    @Test
    void those_who_have_left_before_leave_their_places_to_others() {
        assertThat(faults(
                        "limits: [{size: {min: 0, max: 1}, clause: avtal/1}]",
                        region(1, "A", "2024-01-01/2024-06-30"),
                        region(1, "B", "2024-07-01/")))
                .isEmpty();
    }

    @Test
    void whoever_sits_since_before_the_table_counts() {
        var made = new Made(Read.withBody(SEATS + "limits: [{size: {min: 0, max: 1}, clause: avtal/1}]"))
                .named(region(1, "A", "2023-01-01/"));
        assertThat(faults(made, region(2, "B", "2024-01-01/"))).containsExactly("1 size-max");
    }

    @Test
    void whoever_has_two_seats_is_wrong_where_the_second_is_read() {
        assertThat(faults(
                        "limits: [{one-person: {two-seats: refuse}, clause: avtal/1}]",
                        naming("rad", "k", "alfa", 1, "Samma", "a", "2024-01-01/"),
                        naming("rad", "k", "beta", 1, "Annan", "a", "2024-01-01/"),
                        region(1, "Samma", "2024-01-01/")))
                .containsExactly("3 two-seats");
    }

    @Test
    void one_who_begins_later_is_judged_with_those_who_sit_then() {
        assertThat(faults(
                        "limits: [{size: {min: 0, max: 1}, clause: avtal/1}]",
                        region(2, "B", "2024-07-01/"),
                        region(1, "A", "2024-01-01/2024-12-31")))
                .containsExactly("1 size-max");
    }
}
