package se.radslag.economy.out;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a party is invoiced, and is paid when it invoices; what nobody has entered is not there.
 *
 * @param sequence how many times it has been entered; 0 when never
 */
public record Billing(String party, Map<Detail, String> details, int sequence) {

    public Billing {
        var entered = new EnumMap<Detail, String>(Detail.class);
        details.forEach((detail, value) -> {
            if (!value.isBlank()) {
                entered.put(detail, value.strip());
            }
        });
        details = Collections.unmodifiableMap(entered);
    }

    /** A party of which nothing has been entered. */
    public static Billing none(String party) {
        return new Billing(party, Map.of(), 0);
    }

    public Optional<String> get(Detail detail) {
        return Optional.ofNullable(details.get(detail));
    }

    Optional<Vat> vat() {
        return get(Detail.VAT).map(Vat::valueOf);
    }

    /** What is missing to be invoiced. */
    public List<Detail> missingAsBuyer() {
        return missing(Detail.NAME, Detail.ORGANISATION, Detail.SCHEME, Detail.ENDPOINT, Detail.REFERENCE);
    }

    /** What is missing to invoice others. */
    public List<Detail> missingAsSeller() {
        var missing = new ArrayList<>(missing(
                Detail.NAME,
                Detail.ORGANISATION,
                Detail.SCHEME,
                Detail.ENDPOINT,
                Detail.STREET,
                Detail.POSTCODE,
                Detail.CITY,
                Detail.BANKGIRO,
                Detail.VAT));
        vat().ifPresent(vat -> {
            missing.addAll(vat.needsReason() ? missing(Detail.VAT_REASON) : List.of());
            missing.addAll(vat.needsNumber() ? missing(Detail.VAT_NUMBER) : List.of());
        });
        return missing;
    }

    private List<Detail> missing(Detail... needed) {
        var missing = new ArrayList<Detail>();
        for (var detail : needed) {
            if (!details.containsKey(detail)) {
                missing.add(detail);
            }
        }
        return missing;
    }
}
