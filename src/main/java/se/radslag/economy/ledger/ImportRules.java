package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a table is taken in: all of it, or nothing. */
final class ImportRules {

    private ImportRules() {}

    static <T> Verdicts check(
            Incoming<T> incoming, Function<T, @Nullable LocalDate> known, @Nullable String reason, Actor actor) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(FactRules.mayKeep(actor));
        verdicts.add(Verdict.product("economy.rule.import.whole", incoming.isWhole())
                .facts(
                        "faults",
                        incoming.intake().kept().size()
                                + incoming.intake().faults().size()));
        verdicts.add(Verdict.product(
                        "economy.rule.import.reason", incoming.count(Incoming.State.CHANGES) == 0 || reason != null)
                .facts("changes", incoming.count(Incoming.State.CHANGES)));
        for (var line : incoming.lines()) {
            var before = line.before();
            if (before != null && line.state() == Incoming.State.CHANGES) {
                var verdict = FactRules.isKnownLater(known.apply(before.value()), known.apply(line.value()));
                if (verdict.isBroken()) {
                    verdicts.add(verdict);
                }
            }
            if (line.value() instanceof Measure count) {
                var verdict = FactRules.isPublishedAfter(count.day(), count.published());
                if (verdict.isBroken()) {
                    verdicts.add(verdict);
                }
            }
        }
        return new Verdicts(verdicts);
    }
}
