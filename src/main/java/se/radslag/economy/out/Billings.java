package se.radslag.economy.out;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.StructureId;

/** Tells what is known for the invoices of a structure. */
@Component
public class Billings {

    /** Who is paid, null where nobody has been chosen, and what is known of each party. */
    public record Known(@Nullable Payee payee, Map<String, Billing> byParty) {

        public Billing of(String party) {
            return byParty.getOrDefault(party, Billing.none(party));
        }

        /** Whom to ask, in lines; none where that has not been entered. */
        public List<String> contact() {
            if (payee == null) {
                return List.of();
            }
            var billing = of(payee.party());
            return Stream.of(Detail.CONTACT, Detail.MAIL, Detail.PHONE)
                    .flatMap(detail -> billing.get(detail).stream())
                    .toList();
        }

        /** What is missing before a party can be invoiced, of the one who is paid and of itself. */
        public boolean isReady(String party) {
            return payee != null
                    && of(payee.party()).missingAsSeller().isEmpty()
                    && of(party).missingAsBuyer().isEmpty();
        }

        public Optional<String> payeeId() {
            return Optional.ofNullable(payee).map(Payee::party);
        }
    }

    private final BillingRows rows;

    Billings(BillingRows rows) {
        this.rows = rows;
    }

    public Known of(StructureId structure) {
        return new Known(rows.payee(structure).orElse(null), Map.copyOf(rows.of(structure)));
    }
}
