package se.radslag.economy.web;

import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.economy.ledger.CostLedgers;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/** Opens a structure's costs for a reader. */
@Component
public class CostViews {

    private final CostLedgers ledgers;
    private final ClauseLinks clauses;

    CostViews(CostLedgers ledgers, ClauseLinks clauses) {
        this.ledgers = ledgers;
        this.clauses = clauses;
    }

    public CostView of(Charter charter, Language language) {
        return of(charter, ledgers.of(charter), language);
    }

    /** The costs in the unit that the address asks for. */
    public CostView of(Charter charter, Language language, Typed typed) {
        var exact = of(charter, language);
        return Unit.isInThousands(typed)
                ? new CostView(
                        exact.ledger(),
                        language,
                        exact.clauses(),
                        exact.amounts().inThousands(),
                        exact.paths().inOtherUnit())
                : exact;
    }

    public CostView of(Charter charter, CostLedger ledger, Language language) {
        return new CostView(
                ledger,
                language,
                id -> clauses.of(charter, id, language).orElse(new Crumb(id, "/" + charter.id())),
                new Amounts(language),
                new CostPaths(charter.id()));
    }
}
