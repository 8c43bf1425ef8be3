package se.radslag.people.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Seats;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.SeatToFill;
import se.radslag.platform.text.Language;

/** Finds the seat that a row names: whose it is, in which body, by which term of the agreement, and as what one sits. */
final class SeatNames {

    private static final Map<String, Mandate.Kind> ROLES = Map.of(
            "",
            Mandate.Kind.MEMBER,
            "ledamot",
            Mandate.Kind.MEMBER,
            "member",
            Mandate.Kind.MEMBER,
            "ersättare",
            Mandate.Kind.SUBSTITUTE,
            "substitute",
            Mandate.Kind.SUBSTITUTE);

    private final Charter charter;
    private final CharterNames names;
    private final LocalDate today;

    SeatNames(Charter charter, LocalDate today) {
        this.charter = charter;
        this.names = new CharterNames(charter);
        this.today = today;
    }

    /** Null where there is no such seat, which is a fault. */
    @Nullable
    SeatToFill seat(Cells row) {
        var body = names.body(row);
        var term = body == null ? null : term(row, body);
        var party = party(row, term);
        var kind = ROLES.get(Column.small(row.text(Column.ROLE)));
        if (kind == null) {
            row.fault(Column.ROLE, Problem.NO_ROLE);
        }
        return body == null || party == null || term == null || kind == null
                ? null
                : new SeatToFill(body, term, party, kind);
    }

    /** The party that a seat belongs to; where several have it together, it need not be said, and goes by their word or id. */
    private @Nullable String party(Cells row, @Nullable Seats term) {
        if (term != null && !term.forParties().isEach(charter.groups().keySet())) {
            var together = term.forParties().together();
            var said = row.text(Column.PARTY);
            if (said.isEmpty() || said.equals(together) || isCalled(together, said)) {
                return together;
            }
        }
        var party = names.party(row);
        return party == null ? null : party.id();
    }

    /** The party that somebody comes from, where the seat's own does not tell and the row does; else null. */
    @Nullable
    String home(Cells row, SeatToFill seat, LocalDate on) {
        var said = row.text(Column.HOME);
        if (said.isEmpty()) {
            return null;
        }
        var home = seat.homes(charter, on).stream()
                .filter(id -> said.equals(id) || isCalled(id, said))
                .findFirst();
        if (home.isEmpty()) {
            row.fault(Column.HOME, Problem.NO_PARTY);
        }
        return home.orElse(null);
    }

    private boolean isCalled(String id, String said) {
        return Stream.of(Language.values())
                .anyMatch(language ->
                        Explainer.of(charter, today, language).name(id).text().equalsIgnoreCase(said));
    }

    /** Where a body has one sort of seats to name to, the row need not say which. */
    private static @Nullable Seats term(Cells row, Body body) {
        var name = Column.small(row.text(Column.SEAT));
        var choices = body.seats().stream()
                .filter(each -> each.filledHow() == Seats.Filled.NAMED)
                .collect(Collectors.toMap(Seats::id, each -> each, (one, other) -> one, TreeMap::new));
        if (name.isEmpty() && choices.size() == 1) {
            return choices.firstEntry().getValue();
        }
        if (!choices.containsKey(name)) {
            row.fault(Column.SEAT, Problem.NO_SEAT, String.join(", ", choices.keySet()));
        }
        return choices.get(name);
    }
}
