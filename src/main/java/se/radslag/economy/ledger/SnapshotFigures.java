package se.radslag.economy.ledger;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.SideAmount;
import se.radslag.kernel.Money;

/** Reads figures of a snapshot, each from those that were stored before it. */
final class SnapshotFigures {

    private SnapshotFigures() {}

    static Figure read(Snapshot.Node node, IntFunction<Figure> earlier) {
        var inputs = node.inputs().stream()
                .map(from -> SnapshotInputs.read(from, earlier))
                .toList();
        return new Figure(
                new Money(node.ore()),
                new Reason(Formula.valueOf(node.formula()), inputs, rounding(node.rounding()), node.clauses()));
    }

    private static @Nullable Rounding rounding(@Nullable String unit) {
        return unit == null ? null : new Rounding(Rounding.Unit.valueOf(unit));
    }

    static SideAmount side(Snapshot.Side side, List<Figure> figures) {
        return new SideAmount(
                side.id(),
                figures.get(side.figure()),
                SnapshotNotes.share(side.exact()),
                SnapshotNotes.shareOrNull(side.agreed()),
                side.about());
    }
}
