package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;

/** What the parties are: holders of offices, coalitions, who is represented, sizes; found by party and day. */
public final class Register {

    public static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of(), List.of());

    private record Post(PartyKey party, @Nullable String organ, String post) {}

    private record Organ(PartyKey party, String organ) {}

    private record Membership(PartyKey party, String politicalParty) {}

    private record Own(PersonId person, PartyKey party) {}

    private final List<Holding> holdings;
    private final List<Coalition> coalitions;
    private final List<Represented> represented;
    private final List<OrganSize> sizes;
    private final List<SideOverride> overrides;
    private final Map<Post, Timeline<Holding>> byPost;
    private final Map<PersonId, Timeline<Holding>> byPerson;
    private final Map<Membership, Timeline<Coalition>> byMembership;
    private final Map<PartyKey, Timeline<Coalition>> byParty;
    private final Map<Organ, Timeline<Represented>> inOrgan;
    private final Map<Organ, Timeline<OrganSize>> sizeOf;
    private final Map<Own, Timeline<SideOverride>> byOwn;

    public Register(
            List<Holding> holdings,
            List<Coalition> coalitions,
            List<Represented> represented,
            List<OrganSize> sizes,
            List<SideOverride> overrides) {
        this.holdings = List.copyOf(holdings);
        this.coalitions = List.copyOf(coalitions);
        this.represented = List.copyOf(represented);
        this.sizes = List.copyOf(sizes);
        this.overrides = List.copyOf(overrides);
        this.byPost =
                Timeline.by(this.holdings, each -> new Post(each.party(), each.organ(), each.post()), Holding::during);
        this.byPerson = Timeline.by(this.holdings, Holding::person, Holding::during);
        this.byMembership = Timeline.by(
                this.coalitions, each -> new Membership(each.party(), each.politicalParty()), Coalition::during);
        this.byParty = Timeline.by(this.coalitions, Coalition::party, Coalition::during);
        this.inOrgan =
                Timeline.by(this.represented, each -> new Organ(each.party(), each.organ()), Represented::during);
        this.sizeOf = Timeline.by(this.sizes, each -> new Organ(each.party(), each.organ()), OrganSize::during);
        this.byOwn = Timeline.by(this.overrides, each -> new Own(each.person(), each.party()), SideOverride::during);
    }

    public List<Holding> holdings() {
        return holdings;
    }

    public List<Coalition> coalitions() {
        return coalitions;
    }

    public List<Represented> represented() {
        return represented;
    }

    public List<OrganSize> sizes() {
        return sizes;
    }

    public List<SideOverride> overrides() {
        return overrides;
    }

    /** Everybody who holds, acts in or is on leave from a post on a date, by ordinal. */
    public List<Holding> in(PartyKey party, @Nullable String organ, String post, LocalDate on) {
        return Timeline.on(byPost, new Post(party, organ, post), on).stream()
                .sorted(Comparator.comparingInt(Holding::ordinal).thenComparing(Holding::standing))
                .toList();
    }

    /** What a person holds on a date, in every party. */
    public List<Holding> of(PersonId person, LocalDate on) {
        return Timeline.on(byPerson, person, on);
    }

    /** A person's side in a party on a date: their own if there is one, else their political party's; null when it cannot be told. */
    public @Nullable Side side(PersonId person, @Nullable String politicalParty, PartyKey party, LocalDate on) {
        var own = Timeline.on(byOwn, new Own(person, party), on);
        if (!own.isEmpty()) {
            return own.getFirst().side();
        }
        return politicalParty == null ? null : side(politicalParty, party, on);
    }

    /** A political party's side in a party on a date; null when no coalition is registered for it. */
    public @Nullable Side side(String politicalParty, PartyKey party, LocalDate on) {
        var found = Timeline.on(byMembership, new Membership(party, politicalParty), on);
        return found.isEmpty() ? null : found.getFirst().side();
    }

    /** The sides of a party's political parties on a date; empty when none is registered. */
    public List<Coalition> coalition(PartyKey party, LocalDate on) {
        return Timeline.on(byParty, party, on).stream()
                .sorted(Comparator.comparing(Coalition::side).thenComparing(Coalition::politicalParty))
                .toList();
    }

    /** The political parties with seats in an organ on a date, the largest first; empty when none is registered. */
    public List<Represented> represented(PartyKey party, String organ, LocalDate on) {
        return Timeline.on(inOrgan, new Organ(party, organ), on).stream()
                .sorted(Comparator.comparingInt(Represented::seats)
                        .reversed()
                        .thenComparing(Represented::politicalParty))
                .toList();
    }

    /** The political parties that have a side or a seat in a party on a date, in order. */
    public Set<String> politicalParties(PartyKey party, Collection<String> organs, LocalDate on) {
        var found = new TreeSet<String>();
        coalition(party, on).forEach(each -> found.add(each.politicalParty()));
        organs.forEach(organ -> represented(party, organ, on).forEach(each -> found.add(each.politicalParty())));
        return found;
    }

    /** How large an organ is on a date; null when it is not registered. */
    public @Nullable OrganSize size(PartyKey party, String organ, LocalDate on) {
        var found = Timeline.on(sizeOf, new Organ(party, organ), on);
        return found.isEmpty() ? null : found.getFirst();
    }
}
