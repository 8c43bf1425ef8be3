package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.economy.domain.Measure;

/** The inhabitants that an agreement tells of its parties: they need not be entered once more for the costs. */
final class InhabitantsTold {

    private InhabitantsTold() {}

    static List<Measure> of(Charter charter) {
        return charter.parties().values().stream()
                .flatMap(party -> party.population().stream().map(count -> measure(charter, party, count)))
                .toList();
    }

    private static Measure measure(Charter charter, Party party, Party.Population count) {
        return new Measure(
                Measure.Kind.POPULATION,
                party.id(),
                count.day(),
                BigDecimal.valueOf(count.count()),
                null,
                Objects.requireNonNullElse(count.source(), charter.title()));
    }
}
