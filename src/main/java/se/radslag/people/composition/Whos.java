package se.radslag.people.composition;

import java.util.List;
import java.util.Optional;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.OfficesHeld;

/** Says whether somebody is meant by the agreement's words on who. */
final class Whos {

    private Whos() {}

    /** Ids of the parties, groups, organs or bodies that words name; none where they name no such thing. */
    static List<String> ids(Who who) {
        return switch (who) {
            case Who.Ref ref -> List.of(ref.id());
            case Who.Any any ->
                any.whos().stream().flatMap(each -> ids(each).stream()).toList();
            case Who.All all ->
                all.whos().stream().flatMap(each -> ids(each).stream()).toList();
            case Who.Word word when word.known() == Who.Known.ALL_PARTIES -> List.of(Parties.ALL_TOGETHER);
            case Who.Word ignored -> List.of();
            case Who.Members ignored -> List.of();
            case Who.ShareOf ignored -> List.of();
            case Who.ChosenOf ignored -> List.of();
            case Who.Councils ignored -> List.of();
            case Who.Holder ignored -> List.of();
            case Who.Outside ignored -> List.of();
            case Who.Quality ignored -> List.of();
        };
    }

    /** Whether a party, group or body is one of those who act by words: jointly a group acts as one, else each of it. */
    static boolean acts(Charter charter, Who who, String id) {
        return switch (who) {
            case Who.Ref ref ->
                ref.id().equals(id)
                        || ref.id().startsWith(id + ".")
                        || !ref.jointly() && belongs(charter, id, ref.id());
            case Who.Any any -> any.whos().stream().anyMatch(each -> acts(charter, each, id));
            case Who.All all -> all.whos().stream().anyMatch(each -> acts(charter, each, id));
            case Who.Word word -> word.known() == Who.Known.ALL_PARTIES && id.equals(Parties.ALL_TOGETHER);
            case Who.Members ignored -> false;
            case Who.ShareOf ignored -> false;
            case Who.ChosenOf ignored -> false;
            case Who.Councils ignored -> false;
            case Who.Holder ignored -> false;
            case Who.Outside ignored -> false;
            case Who.Quality ignored -> false;
        };
    }

    /** Whether words speak of members of the body, so that others are not meant. */
    static boolean meansMembers(Who who) {
        return who instanceof Who.Members || who instanceof Who.Quality;
    }

    /** Whether words mean a person; cannot be told where they name nobody by office, party or role. */
    static Answer means(Composition composition, Who who, PersonId person, Optional<Occupant> occupant) {
        return switch (who) {
            case Who.Members ignored -> composition.seating().holds(person);
            case Who.Holder holder ->
                new OfficesHeld(composition.charter(), composition.register(), composition.on())
                        .by(holder.office(), person);
            case Who.Ref ref ->
                occupant.map(each -> Answer.of(belongs(composition.charter(), each.home(), ref.id())))
                        .orElse(Answer.UNKNOWN);
            case Who.Any any ->
                any.whos().stream()
                        .map(each -> means(composition, each, person, occupant))
                        .reduce(Answer.NO, Answer::or);
            case Who.All all ->
                all.whos().stream()
                        .map(each -> means(composition, each, person, occupant))
                        .reduce(Answer.YES, Answer::and);
            case Who.Word word -> word(word.known(), occupant);
            case Who.Quality ignored -> Answer.UNKNOWN;
            case Who.ShareOf share -> means(composition, share.of(), person, occupant);
            case Who.ChosenOf chosen -> means(composition, chosen.of(), person, occupant);
            case Who.Councils ignored -> Answer.UNKNOWN;
            case Who.Outside ignored -> Answer.UNKNOWN;
        };
    }

    private static Answer word(Who.Known word, Optional<Occupant> occupant) {
        return switch (word) {
            case ANYONE -> Answer.YES;
            case OFFICIALS ->
                occupant.map(Occupant::capacity)
                        .map(capacity -> Answer.of(capacity == Who.PersonKind.OFFICIAL))
                        .orElse(Answer.UNKNOWN);
            case ALL_PARTIES -> Answer.of(occupant.isPresent());
            case PARTIES_CONCERNED, THOSE_AFFECTED, ADJUNCT, ADJUNCT_EXPERT, SECRETARIAT, POLITICAL_GROUPS ->
                Answer.UNKNOWN;
        };
    }

    /** Whether a party is the one meant, in the group meant, or one that a federation names for. */
    static boolean belongs(Charter charter, String party, String meant) {
        var found = charter.parties().get(party);
        var other = charter.parties().get(meant);
        return party.equals(meant)
                || found != null && meant.equals(found.group())
                || other != null && other.members().contains(party);
    }
}
