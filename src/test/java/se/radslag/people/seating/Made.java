package se.radslag.people.seating;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.composition.Composition;

/** A register and mandates with made-up people for one charter, written as one says it. */
public final class Made {

    public final Charter charter;
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Coalition> coalitions = new ArrayList<>();
    private final List<Represented> represented = new ArrayList<>();
    private final List<OrganSize> sizes = new ArrayList<>();
    private final List<SideOverride> overrides = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final List<BodyPost> posts = new ArrayList<>();

    public Made(Charter charter) {
        this.charter = charter;
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** {@code 2017-01-01/2018-12-31}; either side may be empty. */
    public static Period during(String text) {
        var parts = text.split("/", -1);
        return new Period(
                parts[0].isEmpty() ? null : day(parts[0]),
                parts.length < 2 || parts[1].isEmpty() ? null : day(parts[1]));
    }

    public static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static MandateId mandate(String name) {
        return new MandateId(UUID.nameUUIDFromBytes(("mandate " + name).getBytes(StandardCharsets.UTF_8)));
    }

    public PartyKey key(String party) {
        return PartyKey.of(charter, Objects.requireNonNull(charter.parties().get(party), party));
    }

    /** Somebody in an office: {@code ks.chair}, {@code rs.vice-chair.2}, {@code director}. */
    public Made office(String party, String office, String name, @Nullable String politicalParty, String during) {
        return office(party, office, name, politicalParty, during, Standing.HOLDER);
    }

    public Made office(
            String party,
            String office,
            String name,
            @Nullable String politicalParty,
            String during,
            Standing standing) {
        var parts = office.split("\\.");
        boolean own = parts.length == 1;
        holdings.add(new Holding(
                key(party),
                own ? null : parts[0],
                own ? parts[0] : parts[1],
                parts.length > 2 ? Integer.parseInt(parts[2]) : 1,
                person(name),
                politicalParty,
                during(during),
                standing));
        return this;
    }

    /** Who governs and who opposes: {@code "s v", "m l"}. */
    public Made governs(String party, String majority, String opposition, String during) {
        side(party, majority, Side.MAJORITY, during);
        side(party, opposition, Side.OPPOSITION, during);
        return this;
    }

    public Made side(String party, String politicalParties, Side side, String during) {
        for (var each : politicalParties.split(" ")) {
            if (!each.isEmpty()) {
                coalitions.add(new Coalition(key(party), each, side, during(during)));
            }
        }
        return this;
    }

    /** Seats in an organ: {@code "s 5, m 4"}. */
    public Made seats(String party, String organ, String seats, String during) {
        for (var each : seats.split(", ")) {
            var parts = each.split(" ");
            represented.add(new Represented(key(party), organ, parts[0], Integer.parseInt(parts[1]), during(during)));
        }
        return this;
    }

    public Made presidium(String party, String organ, int size, String during) {
        sizes.add(new OrganSize(key(party), organ, null, size, during(during)));
        return this;
    }

    public Made own(String name, String party, Side side, String during) {
        overrides.add(new SideOverride(person(name), key(party), side, during(during)));
        return this;
    }

    public Made named(Mandate mandate) {
        mandates.add(mandate);
        return this;
    }

    public Made post(String body, String post, String name, @Nullable String by, String during) {
        posts.add(new BodyPost(body, post, 1, person(name), by, during(during)));
        return this;
    }

    /** An elected member. */
    public static Mandate naming(
            String body,
            String seat,
            String party,
            int ordinal,
            String name,
            @Nullable String politicalParty,
            String during) {
        return new Mandate(
                mandate(body + seat + party + ordinal + name + during),
                body,
                seat,
                party,
                ordinal,
                Mandate.Kind.MEMBER,
                null,
                null,
                person(name),
                politicalParty,
                Who.PersonKind.ELECTED,
                false,
                false,
                null,
                during(during));
    }

    /** The same, attested to lead the opposition. */
    public static Mandate leading(Mandate mandate) {
        return new Mandate(
                mandate.id(),
                mandate.body(),
                mandate.seat(),
                mandate.party(),
                mandate.ordinal(),
                mandate.kind(),
                mandate.substituteFor(),
                mandate.home(),
                mandate.person(),
                mandate.politicalParty(),
                mandate.capacity(),
                true,
                mandate.termDecided(),
                mandate.namedOn(),
                mandate.during());
    }

    /** The same from another party than the seat's. */
    public static Mandate comingFrom(String home, Mandate mandate) {
        return new Mandate(
                mandate.id(),
                mandate.body(),
                mandate.seat(),
                mandate.party(),
                mandate.ordinal(),
                mandate.kind(),
                mandate.substituteFor(),
                home,
                mandate.person(),
                mandate.politicalParty(),
                mandate.capacity(),
                mandate.leadingAttested(),
                mandate.termDecided(),
                mandate.namedOn(),
                mandate.during());
    }

    /** The same as a substitute, personal for one member or for any. */
    public static Mandate substitute(Mandate mandate, @Nullable Integer standsInFor) {
        return new Mandate(
                mandate.id(),
                mandate.body(),
                mandate.seat(),
                mandate.party(),
                mandate.ordinal(),
                Mandate.Kind.SUBSTITUTE,
                standsInFor,
                mandate.home(),
                mandate.person(),
                mandate.politicalParty(),
                mandate.capacity(),
                mandate.leadingAttested(),
                mandate.termDecided(),
                mandate.namedOn(),
                mandate.during());
    }

    /** The same with an end that was decided at naming. */
    public static Mandate decided(Mandate mandate) {
        return new Mandate(
                mandate.id(),
                mandate.body(),
                mandate.seat(),
                mandate.party(),
                mandate.ordinal(),
                mandate.kind(),
                mandate.substituteFor(),
                mandate.home(),
                mandate.person(),
                mandate.politicalParty(),
                mandate.capacity(),
                mandate.leadingAttested(),
                true,
                mandate.namedOn(),
                mandate.during());
    }

    public Register register() {
        return new Register(holdings, coalitions, represented, sizes, overrides);
    }

    public Mandates mandates() {
        return new Mandates(mandates, posts);
    }

    public Seating seating(String body, String on) {
        return Seating.of(charter, register(), mandates(), body, day(on));
    }

    /** Everybody who sits on a day. */
    public SeatedDay seated(String on) {
        return new SeatedDay(charter, day(on), register(), mandates());
    }

    public Composition composition(String body, String on) {
        return Composition.of(charter, register(), mandates(), body, day(on));
    }
}
