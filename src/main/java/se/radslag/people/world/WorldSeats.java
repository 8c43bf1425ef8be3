package se.radslag.people.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Party.PartyKind;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Side;

/** Chooses made-up people for a party's seats, as the agreement asks for them; two in sixteen times not quite. */
final class WorldSeats {

    private final Charter charter;
    private final Cast cast;
    private final Register register;

    WorldSeats(Charter charter, Cast cast, Register register) {
        this.charter = charter;
        this.cast = cast;
        this.register = register;
    }

    Register register() {
        return register;
    }

    /** Somebody who could sit, and for which political party. */
    private record Choice(PersonId person, @Nullable String politicalParty) {

        static Choice of(Holding holding) {
            return new Choice(holding.person(), holding.politicalParty());
        }
    }

    void of(Body body, Seats seats, Party party, int number, Period during, List<Naming> into) {
        var from = Objects.requireNonNull(during.first());
        var chosen = choose(body, seats, party, number, from, into);
        boolean strays = isSoft(seats) && (number == 3 || number == 9);
        for (int i = 0; i < chosen.size(); i++) {
            var choice = strays ? stranger(party, from) : chosen.get(i);
            into.add(naming(body, seats, party, i + 1, Mandate.Kind.MEMBER, choice, during, strays));
            if (seats.substitutes() == Seats.Substitutes.PERSONAL) {
                var other = new Choice(cast.person(), choice.politicalParty());
                into.add(naming(body, seats, party, i + 1, Mandate.Kind.SUBSTITUTE, other, during, false));
            }
        }
    }

    private List<Choice> choose(Body body, Seats seats, Party party, int number, LocalDate on, List<Naming> sofar) {
        if (!seats.office().isEmpty()) {
            return seats.office().stream()
                    .flatMap(office -> holders(party, office.organ(), office.post(), on).stream())
                    .map(Choice::of)
                    .toList();
        } else if (qualities(seats).stream().anyMatch(each -> each.kind() == Who.PersonKind.OFFICIAL)) {
            return officials(count(seats));
        } else if (qualities(seats).stream().anyMatch(each -> each.side() == Who.Side.OPPOSITION)) {
            return vice(party, 2, on);
        } else if (party.kind() == PartyKind.REGION && seats.count() instanceof Count.Between between) {
            return regional(body, party, between.min(), on, sofar);
        }
        return number % 5 == 4 ? List.of(fresh(party, 1, on)) : List.of(fresh(party, 1, on), fresh(party, 2, on));
    }

    private List<Holding> holders(Party party, @Nullable String organ, String post, LocalDate on) {
        var key = PartyKey.of(charter, party);
        if (!post.equals("presidium")) {
            return register.in(key, organ, post, on);
        }
        var both = new ArrayList<>(register.in(key, organ, "chair", on));
        both.addAll(register.in(key, organ, "vice-chair", on));
        return both;
    }

    /** Members for what is still missing: every political party of the executive, and the governing side in front. */
    private List<Choice> regional(Body body, Party party, int min, LocalDate on, List<Naming> sofar) {
        var key = PartyKey.of(charter, party);
        var executive = Objects.requireNonNull(WorldParties.executive(party));
        var there = new HashSet<@Nullable String>();
        sofar.stream()
                .map(Naming::mandate)
                .filter(each -> each.body().equals(body.id()) && each.during().contains(on))
                .forEach(each -> there.add(each.politicalParty()));
        var chosen = new ArrayList<Choice>();
        for (var each : register.represented(key, executive, on)) {
            if (there.add(each.politicalParty())) {
                chosen.add(new Choice(cast.person(), each.politicalParty()));
            }
        }
        var lead = holders(party, executive, "chair", on).getFirst().politicalParty();
        long governing =
                2 + chosen.stream().filter(each -> governs(each, key, on)).count();
        while (chosen.size() < min || 2 * governing <= chosen.size() + 3) {
            chosen.add(new Choice(cast.person(), lead));
            governing++;
        }
        return chosen;
    }

    private boolean governs(Choice choice, PartyKey key, LocalDate on) {
        return choice.politicalParty() != null && register.side(choice.politicalParty(), key, on) == Side.MAJORITY;
    }

    private List<Choice> officials(int count) {
        var all = new ArrayList<Choice>();
        for (int i = 0; i < count; i++) {
            all.add(new Choice(cast.person(), null));
        }
        return all;
    }

    private List<Choice> vice(Party party, int ordinal, LocalDate on) {
        return register.in(PartyKey.of(charter, party), WorldParties.executive(party), "vice-chair", on).stream()
                .filter(each -> each.ordinal() == ordinal)
                .map(Choice::of)
                .toList();
    }

    /** Somebody new, of the same political party as a vice chair. */
    private Choice fresh(Party party, int ordinal, LocalDate on) {
        return new Choice(cast.person(), vice(party, ordinal, on).getFirst().politicalParty());
    }

    /** Somebody of those who govern, where the agreement would rather have one of those who do not. */
    private Choice stranger(Party party, LocalDate on) {
        return vice(party, 1, on).getFirst();
    }

    private static boolean isSoft(Seats seats) {
        return qualities(seats).stream()
                .anyMatch(each -> each.side() != null && each.breach() == se.radslag.kernel.Breach.REASON);
    }

    private static List<Who.Quality> qualities(Seats seats) {
        return seats.who();
    }

    private static int count(Seats seats) {
        return seats.count() instanceof Count.Exactly exactly ? exactly.number() : 1;
    }

    private static Naming naming(
            Body body,
            Seats seats,
            Party party,
            int ordinal,
            Mandate.Kind kind,
            Choice choice,
            Period during,
            boolean strays) {
        boolean leads = qualities(seats).stream().anyMatch(each -> each.leading() != null);
        var capacity = choice.politicalParty() == null ? Who.PersonKind.OFFICIAL : Who.PersonKind.ELECTED;
        var mandate = new Mandate(
                new MandateId(UUID.nameUUIDFromBytes((body.id() + seats.id() + party.id() + ordinal + kind + during)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                body.id(),
                seats.id(),
                party.id(),
                ordinal,
                kind,
                kind == Mandate.Kind.SUBSTITUTE ? ordinal : null,
                null,
                choice.person(),
                choice.politicalParty(),
                capacity,
                leads,
                false,
                null,
                during);
        return new Naming(
                mandate,
                Naming.Decision.UNTOLD,
                leads ? se.radslag.kernel.Actor.SYSTEM.id() : null,
                strays
                        ? "Fullmäktige valde en ledamot ur majoriteten: de två grupperna hade kommit överens om det."
                        : null,
                null);
    }
}
