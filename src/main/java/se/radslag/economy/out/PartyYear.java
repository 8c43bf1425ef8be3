package se.radslag.economy.out;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.settle.Instalment;
import se.radslag.economy.settle.Instalments;
import se.radslag.kernel.Money;

/** One party's year as it goes out: what it bears of each cost, and when it pays. */
public record PartyYear(String party, int year, List<Part> parts) {

    public PartyYear {
        parts = List.copyOf(parts);
    }

    /** A party's year as the ledger has it; nothing where it pays nothing in instalments. */
    public static Optional<PartyYear> of(CostLedger ledger, String party, int year) {
        var parts = ledger.pots().stream()
                .flatMap(pot -> ledger.year(pot, year).stream())
                .filter(each -> !each.plan().stages().isEmpty())
                .flatMap(each -> Part.of(each, party).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PartyYear(party, year, parts));
    }

    /** Every party that pays in a year, in the order of the charter. */
    public static List<PartyYear> all(CostLedger ledger, int year) {
        return ledger.charter().parties().keySet().stream()
                .flatMap(party -> of(ledger, party, year).stream())
                .toList();
    }

    /**
     * What the party bears of one cost.
     *
     * @param cost the whole cost, of all parties
     * @param figure the party's part, corrections of earlier years included
     * @param closed whether the year is closed, so that nothing of it changes any more
     */
    public record Part(CostYear cost, Figure figure, List<Instalment> instalments, boolean closed) {

        public Part {
            instalments = List.copyOf(instalments);
        }

        /** The part of a party that bears one as it was worked out. */
        public static Optional<Part> of(CostYear cost, Instalments instalments, String party, boolean closed) {
            var figure = cost.parts().get(party);
            return figure == null
                    ? Optional.empty()
                    : Optional.of(new Part(cost, figure, instalments.of(party), closed));
        }

        static Optional<Part> of(LedgerYear year, String party) {
            var figure = year.parts().get(party);
            return figure == null
                    ? Optional.empty()
                    : year.told().map(cost -> new Part(cost, figure, year.instalments(party), year.isClosed()));
        }

        Share share() {
            return Share.of(figure.amount(), cost.total().amount());
        }

        /** By what the cost is shared: the party's own weight; null where it bears a set amount alone. */
        Input.@Nullable Weight weight() {
            var figures = new ArrayDeque<>(List.of(figure));
            while (!figures.isEmpty()) {
                for (var input : figures.remove().reason().inputs()) {
                    if (input instanceof Input.Weight weight && weight.role() == Input.Role.WEIGHT) {
                        return weight;
                    } else if (input instanceof Input.Amount amount) {
                        figures.add(amount.figure());
                    }
                }
            }
            return null;
        }

        <T extends Input> Stream<T> roots(Class<T> kind) {
            return figure.reason()
                    .roots()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .distinct();
        }
    }

    /** How settled a year is. */
    public enum Status {
        /** Something in it is expected to change. */
        PRELIMINARY,
        /** Nothing in it is preliminary, but it can still be worked out anew. */
        COMPUTED,
        /** It never changes. */
        CLOSED
    }

    public Status status() {
        if (!parts.isEmpty() && parts.stream().allMatch(Part::closed)) {
            return Status.CLOSED;
        }
        return parts.stream().anyMatch(part -> !part.closed && part.cost.preliminary())
                ? Status.PRELIMINARY
                : Status.COMPUTED;
    }

    public Money sum() {
        return parts.stream().map(part -> part.figure().amount()).reduce(Money.ZERO, Money::plus);
    }

    /** One payment, with the cost that it is for. */
    public record Payment(Part part, Instalment instalment) {}

    /** Every payment of the year by its day. */
    public List<Payment> payments() {
        return parts.stream()
                .flatMap(part -> part.instalments().stream().map(one -> new Payment(part, one)))
                .sorted(Comparator.comparing(
                        payment -> Objects.requireNonNull(payment.instalment().due())))
                .toList();
    }
}
