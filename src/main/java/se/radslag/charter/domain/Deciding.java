package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;

/** Finds the power by which a body, party or organ may set up or close another; there is none where none is listed. */
public final class Deciding {

    private Deciding() {}

    /** The powers to do an act on this sort of body that hold, or may hold, on a date. */
    public static List<Placed> powers(Charter charter, Act act, FoundedKind kind, LocalDate date) {
        return charter.terms().stream()
                .filter(placed -> placed.term() instanceof Power power
                        && power.allows(act)
                        && kind.isMeantBy(power)
                        && power.on(date) != Answer.NO)
                .toList();
    }

    /** The power that covers somebody, the surest first. */
    static Optional<Power> power(Charter charter, Act act, FoundedKind kind, String by, LocalDate date) {
        return powers(charter, act, kind, date).stream()
                .filter(placed -> covers(charter, ((Power) placed.term()).by(), placed.id(), by) != Answer.NO)
                .map(placed -> (Power) placed.term())
                .min(Comparator.comparingInt(power -> power.on(date) == Answer.YES ? 0 : 1));
    }

    /** Whether those who are said to act include somebody; unknown where the agreement does not say who acts. */
    static Answer covers(Charter charter, @Nullable Who who, @Nullable String place, String somebody) {
        return switch (who) {
            case null -> Answer.UNKNOWN;
            case Who.Ref ref -> Answer.of(is(charter, ref.id(), somebody));
            case Who.Members members -> Answer.of(somebody.equals(members.body() == null ? place : members.body()));
            case Who.Any any -> any(charter, any.whos(), place, somebody);
            case Who.All all -> any(charter, all.whos(), place, somebody);
            case Who.ChosenOf chosen -> covers(charter, chosen.of(), place, somebody);
            case Who.ShareOf share -> covers(charter, share.of(), place, somebody);
            case Who.Holder holder ->
                Answer.of(somebody.equals(
                        holder.office().party() + "." + holder.office().organ()));
            case Who.Word word -> word(charter, word.known(), somebody);
            case Who.Councils _, Who.Outside _, Who.Quality _ -> Answer.NO;
        };
    }

    private static Answer any(Charter charter, List<Who> whos, @Nullable String place, String somebody) {
        var answers =
                whos.stream().map(who -> covers(charter, who, place, somebody)).toList();
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer word(Charter charter, Who.Known known, String somebody) {
        return switch (known) {
            case ANYONE -> Answer.YES;
            case ALL_PARTIES, PARTIES_CONCERNED -> Answer.of(charter.parties().containsKey(party(somebody)));
            case THOSE_AFFECTED, ADJUNCT, ADJUNCT_EXPERT, OFFICIALS, SECRETARIAT, POLITICAL_GROUPS -> Answer.NO;
        };
    }

    /** A party is named by itself, by its group, or with one of its organs: region.rs is region, and is not region.rf. */
    private static boolean is(Charter charter, String named, String somebody) {
        if (somebody.equals(named) || somebody.startsWith(named + ".")) {
            return true;
        }
        var party = charter.parties().get(party(somebody));
        var organ = somebody.substring(party(somebody).length());
        return party != null
                && party.group() != null
                && (named.equals(party.group()) || named.equals(party.group() + organ));
    }

    private static String party(String somebody) {
        int dot = somebody.indexOf('.');
        return dot < 0 ? somebody : somebody.substring(0, dot);
    }
}
