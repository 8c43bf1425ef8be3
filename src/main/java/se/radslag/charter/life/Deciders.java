package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Who;

/** Who decides on a paper or an amendment, and how many of them it takes. */
public sealed interface Deciders {

    /** The parties' councils, of which a number must say yes. */
    record Councils(List<String> parties, int needed) implements Deciders {
        @Override
        public List<String> ids() {
            return parties;
        }
    }

    /** One body alone, such as a chairs' council that renews the working forms. */
    record Alone(String body) implements Deciders {
        @Override
        public List<String> ids() {
            return List.of(body);
        }

        @Override
        public int needed() {
            return 1;
        }
    }

    /** The sources do not say who decides. */
    record Untold(@Nullable Text why) implements Deciders {
        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public int needed() {
            return 0;
        }
    }

    /** Ids of the parties or the body, in the charter's order. */
    List<String> ids();

    /** How many must say yes. */
    int needed();

    default boolean isTold() {
        return !(this instanceof Untold);
    }

    /**
     * Those whom a power names.
     *
     * @param date the day whose parties count
     * @param counts whether a party still counts, which one that has left does not
     */
    static Deciders of(Power power, Charter charter, LocalDate date, Predicate<String> counts) {
        var by = power.by();
        if (by == null) {
            return new Untold(power.header().unknown().get("by"));
        }
        return switch (by) {
            case Who.Councils(var quota, var share) -> councils(all(charter, date, counts), quota, share);
            case Who.Word(var known)
            when known == Who.Known.ALL_PARTIES -> councils(all(charter, date, counts), shareOf(power), power.share());
            case Who.Ref(var id, var each, var jointly)
            when charter.groups().containsKey(id) ->
                councils(parties(charter, List.of(id), date, counts), Who.Quota.ALL, null);
            case Who.Ref(var id, var each, var jointly)
            when charter.parties().containsKey(id) -> new Councils(List.of(id), 1);
            case Who.Ref(var id, var each, var jointly)
            when isOrgan(charter, id) ->
                councils(parties(charter, List.of(partyOf(id)), date, counts), Who.Quota.ALL, null);
            case Who.Ref(var id, var each, var jointly) -> new Alone(id);
            default -> new Untold(null);
        };
    }

    /** An organ of a party or of each of a group, written with a dot: what it decides, the party has decided. */
    private static boolean isOrgan(Charter charter, String id) {
        return id.contains(".")
                && (charter.parties().containsKey(partyOf(id))
                        || charter.groups().containsKey(partyOf(id)));
    }

    private static String partyOf(String organ) {
        int dot = organ.indexOf('.');
        return dot < 0 ? organ : organ.substring(0, dot);
    }

    private static Who.Quota shareOf(Power power) {
        if (power.mode() == Power.Mode.MAJORITY) {
            return Who.Quota.MAJORITY;
        }
        return power.share() == null ? Who.Quota.ALL : Who.Quota.SHARE;
    }

    private static Councils councils(List<String> parties, Who.Quota quota, @Nullable Fraction share) {
        int all = parties.size();
        int needed = switch (quota) {
            case ALL -> all;
            case ANY -> 1;
            case MAJORITY -> all / 2 + 1;
            case SHARE -> share == null ? all : share.ceilingOf(all);
        };
        return new Councils(parties, needed);
    }

    private static List<String> all(Charter charter, LocalDate date, Predicate<String> counts) {
        return ids(charter.parties(new Parties(List.of(), Parties.Scope.ALL, false, false), date), counts);
    }

    private static List<String> parties(
            Charter charter, List<String> groups, LocalDate date, Predicate<String> counts) {
        return ids(charter.parties(new Parties(groups, Parties.Scope.NAMED, false, false), date), counts);
    }

    private static List<String> ids(List<Party> parties, Predicate<String> counts) {
        return parties.stream().map(Party::id).filter(counts).toList();
    }
}
