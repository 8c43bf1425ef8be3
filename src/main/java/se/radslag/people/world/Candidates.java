package se.radslag.people.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Party.PartyKind;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Side;

/** Finds made-up people who could sit for a party, as the agreement asks for them. */
final class Candidates {

    private final Charter charter;
    private final Cast cast;
    private final Register register;

    Candidates(Charter charter, Cast cast, Register register) {
        this.charter = charter;
        this.cast = cast;
        this.register = register;
    }

    /** Somebody who could sit, and for which political party. */
    record Candidate(PersonId person, @Nullable String politicalParty) {

        static Candidate of(Holding holding) {
            return new Candidate(holding.person(), holding.politicalParty());
        }
    }

    /** @param sofar those who are named already, in any body */
    List<Candidate> of(Body body, Seats seats, Party party, int number, LocalDate on, List<Naming> sofar) {
        if (!seats.office().isEmpty()) {
            return seats.office().stream()
                    .flatMap(office -> holders(party, office.organ(), office.post(), on).stream())
                    .map(Candidate::of)
                    .toList();
        } else if (seats.who().stream().anyMatch(each -> each.kind() == Who.PersonKind.OFFICIAL)) {
            return officials(count(seats));
        } else if (seats.who().stream().anyMatch(each -> each.side() == Who.Side.OPPOSITION)) {
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
    private List<Candidate> regional(Body body, Party party, int min, LocalDate on, List<Naming> sofar) {
        var key = PartyKey.of(charter, party);
        var executive = Objects.requireNonNull(WorldParties.executive(party));
        var there = new HashSet<@Nullable String>();
        sofar.stream()
                .map(Naming::mandate)
                .filter(each -> each.body().equals(body.id()) && each.during().contains(on))
                .forEach(each -> there.add(each.politicalParty()));
        var chosen = new ArrayList<Candidate>();
        for (var each : register.represented(key, executive, on)) {
            if (there.add(each.politicalParty())) {
                chosen.add(new Candidate(cast.person(), each.politicalParty()));
            }
        }
        var lead = holders(party, executive, "chair", on).getFirst().politicalParty();
        long governing =
                2 + chosen.stream().filter(each -> governs(each, key, on)).count();
        while (chosen.size() < min || 2 * governing <= chosen.size() + 3) {
            chosen.add(new Candidate(cast.person(), lead));
            governing++;
        }
        return chosen;
    }

    private boolean governs(Candidate choice, PartyKey key, LocalDate on) {
        return choice.politicalParty() != null && register.side(choice.politicalParty(), key, on) == Side.MAJORITY;
    }

    private List<Candidate> officials(int count) {
        var all = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            all.add(new Candidate(cast.person(), null));
        }
        return all;
    }

    private List<Candidate> vice(Party party, int ordinal, LocalDate on) {
        return register.in(PartyKey.of(charter, party), WorldParties.executive(party), "vice-chair", on).stream()
                .filter(each -> each.ordinal() == ordinal)
                .map(Candidate::of)
                .toList();
    }

    /** Somebody new, of the same political party as a vice chair. */
    private Candidate fresh(Party party, int ordinal, LocalDate on) {
        return new Candidate(cast.person(), vice(party, ordinal, on).getFirst().politicalParty());
    }

    /** Somebody of those who govern, where the agreement would rather have one of those who do not. */
    Candidate stranger(Party party, LocalDate on) {
        return vice(party, 1, on).getFirst();
    }

    private static int count(Seats seats) {
        return seats.count() instanceof Count.Exactly exactly ? exactly.number() : 1;
    }
}
