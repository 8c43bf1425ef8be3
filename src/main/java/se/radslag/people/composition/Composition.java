package se.radslag.people.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.PartyKey;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.SeatedDay;
import se.radslag.people.seating.Seating;

/** A body as it is composed on a date, with the agreement and the register that it is judged by. */
public record Composition(Charter charter, Register register, Body body, Seating seating) {

    public static Composition of(Charter charter, Register register, Mandates mandates, String body, LocalDate on) {
        var seating = Seating.of(charter, register, mandates, body, on);
        return new Composition(
                charter, register, Objects.requireNonNull(charter.bodies().get(body)), seating);
    }

    /** A body as it is composed on a day that was worked out for readers. */
    public static Composition of(SeatedDay day, String body) {
        var found = Objects.requireNonNull(day.charter().bodies().get(body));
        return new Composition(day.charter(), day.register(), found, day.in(body));
    }

    public LocalDate on() {
        return seating.on();
    }

    /** The limits that hold, or may hold, on the date. */
    public List<Limit> limits() {
        return body.limits().stream()
                .filter(limit -> limit.on(on()) != Answer.NO)
                .toList();
    }

    /** The taken places that a limit is about: each member once. */
    List<Place> taken(Limit limit) {
        return seating.among(limit.among()).stream()
                .filter(place -> !place.isVacant() && !place.merged())
                .toList();
    }

    /** The party or the group's parties that a reference such as {@code region.rs} begins with. */
    List<Party> parties(String reference) {
        var id = reference.replaceFirst("^each ", "").replaceFirst("\\..*", "");
        return charter.parties().values().stream()
                .filter(party -> id.equals(party.id()) || id.equals(party.group()))
                .filter(party -> party.on(on()) != Answer.NO)
                .toList();
    }

    /** The organ in a reference such as {@code region.rs}; null where it names a party only. */
    static @Nullable String organ(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? null : reference.substring(dot + 1);
    }

    PartyKey key(Party party) {
        return PartyKey.of(charter, party);
    }

    /** The agreement's names of those who name to some seats, which is who can mend them; all seats when none are given. */
    String menders(List<String> among) {
        return body.seats().stream()
                .filter(seats -> seats.on(on()) != Answer.NO)
                .filter(seats -> among.isEmpty() ? seats.countIn() : among.contains(seats.id()))
                .flatMap(Composition::namers)
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Stream<String> namers(Seats seats) {
        return seats.forParties().ids().isEmpty() ? Stream.of(Parties.ALL_TOGETHER) : seats.forParties().ids().stream();
    }

    /** A verdict that holds for a limit only as surely as the limit itself does. */
    Verdict sure(Limit limit, Verdict verdict) {
        return limit.on(on()) == Answer.UNKNOWN && verdict.holds() == Answer.NO
                ? new Verdict(verdict.basis(), verdict.message(), Answer.UNKNOWN, verdict.facts())
                : verdict;
    }
}
