package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.SideAmount;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.settle.Instalments;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is settled as text that is kept for ever, and reads it again. */
final class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Figures in the order of their numbers; one that many build on is stored once. */
    private static final class Shelf {

        private final IdentityHashMap<Figure, Integer> numbers = new IdentityHashMap<>();
        private final List<Snapshot.Node> nodes = new ArrayList<>();

        int put(Figure figure) {
            var known = numbers.get(figure);
            if (known != null) {
                return known;
            }
            var reason = figure.reason();
            var inputs = reason.inputs().stream()
                    .map(input -> SnapshotInputs.write(input, this::put))
                    .toList();
            var rounding = reason.rounding();
            nodes.add(new Snapshot.Node(
                    figure.amount().ore(),
                    reason.formula().name(),
                    rounding == null ? null : rounding.unit().name(),
                    reason.clauses(),
                    inputs));
            numbers.put(figure, nodes.size() - 1);
            return nodes.size() - 1;
        }

        SortedMap<String, Integer> put(Map<String, Figure> parts) {
            var numbered = new TreeMap<String, Integer>();
            parts.forEach((party, figure) -> numbered.put(party, put(figure)));
            return numbered;
        }

        Snapshot.Year put(CostYear year) {
            var origin = year.origin();
            var sides = year.sides().stream().map(this::put).toList();
            return new Snapshot.Year(
                    year.pot(),
                    year.year(),
                    put(year.total()),
                    sides,
                    put(year.parts()),
                    origin == null ? null : put(origin),
                    year.preliminary(),
                    SnapshotNotes.write(year.notes()));
        }

        private Snapshot.Side put(SideAmount side) {
            var agreed = side.agreed();
            return new Snapshot.Side(
                    side.id(),
                    put(side.figure()),
                    side.exact().toString(),
                    agreed == null ? null : agreed.toString(),
                    side.about());
        }

        Snapshot.Part put(Instalment one) {
            return new Snapshot.Part(
                    one.party(), one.number(), one.due().toString(), put(one.figure()), one.preliminary());
        }
    }

    private Snapshots() {}

    static String write(Settled settled) {
        var shelf = new Shelf();
        var year = shelf.put(settled.year());
        var parts = shelf.put(settled.parts());
        var instalments = settled.instalments().all().stream().map(shelf::put).toList();
        return JSON.writeValueAsString(new Snapshot(
                Snapshot.FORM,
                shelf.nodes,
                year,
                parts,
                instalments,
                SnapshotNotes.write(settled.instalments().untold())));
    }

    /** One figure by itself, as the part of its party. */
    static String write(String party, Figure figure) {
        var shelf = new Shelf();
        var parts = shelf.put(Map.of(party, figure));
        return JSON.writeValueAsString(new Snapshot(Snapshot.FORM, shelf.nodes, null, parts, List.of(), List.of()));
    }

    static Settled settled(String json, int charterVersion, LocalDate closed) {
        var snapshot = JSON.readValue(json, Snapshot.class);
        var figures = figures(snapshot);
        var instalments = snapshot.instalments().stream()
                .map(part -> new Instalment(
                        part.party(),
                        part.number(),
                        LocalDate.parse(part.due()),
                        figures.get(part.figure()),
                        part.preliminary()))
                .toList();
        return new Settled(
                charterVersion,
                closed,
                year(Objects.requireNonNull(snapshot.year()), figures),
                parts(snapshot.parts(), figures),
                new Instalments(instalments, SnapshotNotes.read(snapshot.untold())));
    }

    static Figure figure(String json) {
        var snapshot = JSON.readValue(json, Snapshot.class);
        return figures(snapshot).get(snapshot.parts().values().iterator().next());
    }

    private static List<Figure> figures(Snapshot snapshot) {
        var figures = new ArrayList<Figure>();
        snapshot.figures().forEach(node -> figures.add(SnapshotFigures.read(node, figures::get)));
        return figures;
    }

    private static SequencedMap<String, Figure> parts(Map<String, Integer> numbers, List<Figure> figures) {
        var parts = new TreeMap<String, Figure>();
        numbers.forEach((party, number) -> parts.put(party, figures.get(number)));
        return parts;
    }

    private static CostYear year(Snapshot.Year year, List<Figure> figures) {
        return new CostYear(
                year.pot(),
                year.year(),
                figures.get(year.total()),
                year.sides().stream()
                        .map(side -> SnapshotFigures.side(side, figures))
                        .toList(),
                parts(year.parts(), figures),
                origin(year.origin(), figures),
                year.preliminary(),
                SnapshotNotes.read(year.notes()));
    }

    private static @Nullable CostYear origin(Snapshot.@Nullable Year origin, List<Figure> figures) {
        return origin == null ? null : year(origin, figures);
    }
}
