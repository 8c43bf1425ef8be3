package se.radslag.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.NameSeatRules;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.SeatToFill;

/**
 * Judges the namings of a table by what they are together: each body once for each day on which somebody begins, however
 * many do. Only where that breaks a rule are they looked at one by one, so that the row that breaks it is told.
 */
final class SeatsTogether {

    private final Charter charter;
    private final Register register;
    private final Mandates before;
    private final Map<Place, List<Mandate>> inPlace = new HashMap<>();
    private final Map<Start, List<Row>> starts = new LinkedHashMap<>();
    private final Map<String, List<Row>> inBody = new HashMap<>();

    SeatsTogether(Charter charter, Register register, Mandates before) {
        this.charter = charter;
        this.register = register;
        this.before = before;
        before.all().forEach(this::note);
    }

    /** A party's seats by one term, for members or substitutes. */
    record Place(String body, String seat, String party, Mandate.Kind kind) {

        static Place of(SeatToFill seat) {
            return new Place(seat.body().id(), seat.term().id(), seat.party(), seat.kind());
        }

        static Place of(Mandate mandate) {
            return new Place(mandate.body(), mandate.seat(), mandate.party(), mandate.kind());
        }
    }

    private record Start(String body, LocalDate day) {}

    private record Row(Cells cells, Mandate mandate) {

        boolean holds(LocalDate day) {
            return cells.isWhole() && mandate.during().contains(day);
        }
    }

    private void note(Mandate mandate) {
        inPlace.computeIfAbsent(Place.of(mandate), key -> new ArrayList<>()).add(mandate);
    }

    /** Whom the register and the rows so far have there in a time. */
    List<Mandate> in(Place place, Period during) {
        return inPlace.getOrDefault(place, List.of()).stream()
                .filter(each -> each.during().overlaps(during))
                .toList();
    }

    void add(Cells cells, Mandate mandate) {
        var row = new Row(cells, mandate);
        note(mandate);
        inBody.computeIfAbsent(mandate.body(), key -> new ArrayList<>()).add(row);
        starts.computeIfAbsent(
                        new Start(
                                mandate.body(),
                                Objects.requireNonNull(mandate.during().first())),
                        key -> new ArrayList<>())
                .add(row);
    }

    /** Tells the cells of every row what it breaks. */
    void judge() {
        starts.forEach((start, rows) -> {
            if (!isSound(start, rows)) {
                judgeOneByOne(start, rows);
            }
        });
    }

    private boolean isSound(Start start, List<Row> rows) {
        var all = near(start, inBody.getOrDefault(start.body, List.of()));
        var composition = Composition.of(charter, register, all, start.body, start.day);
        return rows.stream()
                .filter(row -> row.cells.isWhole())
                .allMatch(row -> broken(row, NameSeatRules.check(composition, row.mandate, all))
                        .findAny()
                        .isEmpty());
    }

    /** Each with those above it: the first that is too many is the one that is wrong. */
    private void judgeOneByOne(Start start, List<Row> rows) {
        var others = new ArrayList<>(inBody.getOrDefault(start.body, List.of()));
        others.removeAll(rows);
        for (var row : rows) {
            var verdicts = NameSeatRules.check(charter, register, near(start, others), row.mandate, start.day);
            broken(row, verdicts).toList().forEach(verdict -> row.cells.fault(column(verdict), verdict));
            others.add(row);
        }
    }

    /** Everybody who is named for the day. */
    private Mandates near(Start start, List<Row> rows) {
        var known = before.all().stream()
                .filter(each -> each.body().equals(start.body) && each.during().contains(start.day));
        var read = rows.stream().filter(row -> row.holds(start.day)).map(Row::mandate);
        return new Mandates(Stream.concat(known, read).toList(), before.posts());
    }

    private static Stream<Verdict> broken(Row row, Verdicts verdicts) {
        boolean hasReason = !row.cells.text(Column.REASON).isEmpty();
        return verdicts.all().stream().filter(verdict -> verdict.refuses() || verdict.asksForReason() && !hasReason);
    }

    private static Column column(Verdict verdict) {
        return verdict.asksForReason() ? Column.REASON : Column.FAMILY;
    }
}
