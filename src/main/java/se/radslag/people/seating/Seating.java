package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;

/**
 * Who sits in a body on a date. Always derived, never stored: seats that follow an office move the day the office does,
 * seats that are named stay until their term ends.
 *
 * @param exists whether the body exists on the date; a body that does not has no places
 * @param places by the charter's order of terms and parties, vacant ones too
 * @param unsettled seats whose number cannot be told
 * @param why why the sources do not tell the seats at all; null when they do
 */
public record Seating(
        String body,
        LocalDate on,
        Answer exists,
        List<Place> places,
        List<Substitute> substitutes,
        List<PostHeld> posts,
        List<Unsettled> unsettled,
        @Nullable Text why) {

    public Seating {
        places = List.copyOf(places);
        substitutes = List.copyOf(substitutes);
        posts = List.copyOf(posts);
        unsettled = List.copyOf(unsettled);
    }

    /** Who sits: the charter says which seats there are, the register what parties are, the mandates who was named. */
    @Derives({Kind.SEATS, Kind.POST})
    public static Seating of(Charter charter, Register register, Mandates mandates, String body, LocalDate on) {
        return new Expansion(charter, register, mandates, on).of(body);
    }

    /** The places that are taken, whether or not it is certain that they are there. */
    public List<Place> taken() {
        return places.stream().filter(place -> !place.isVacant()).toList();
    }

    public List<Place> vacant() {
        return places.stream().filter(Place::isVacant).toList();
    }

    /** The places of a party by one term, by ordinal. */
    public List<Place> in(String seat, String party) {
        return places.stream()
                .filter(place -> place.term().id().equals(seat) && place.party().equals(party))
                .toList();
    }

    /** The places by some terms; all that count in the size when none are named. */
    public List<Place> among(List<String> seats) {
        return places.stream()
                .filter(place -> seats.isEmpty()
                        ? place.countsIn()
                        : seats.contains(place.term().id()))
                .toList();
    }

    /** How many members the body has at ordinary sittings: those who certainly sit, and those who may. */
    public Members members() {
        return count(among(List.of()));
    }

    /** How many sit in some places: one who sits in two of them that are merged counts once. */
    public static Members count(List<Place> places) {
        var taken = places.stream().filter(place -> !place.isVacant() && !place.merged());
        var sure = taken.map(Place::there).toList();
        return new Members(
                (int) sure.stream().filter(there -> there == Answer.YES).count(), sure.size());
    }

    /** Whether a person sits: cannot be told when in no place but one that may not be there. */
    public Answer holds(PersonId person) {
        var answers = of(person).map(Place::there).toList();
        return answers.contains(Answer.YES) ? Answer.YES : answers.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }

    /** The places of a person. */
    public Stream<Place> of(PersonId person) {
        return places.stream()
                .filter(place ->
                        place.occupant() != null && place.occupant().person().equals(person));
    }

    /** The substitutes who may take a place when its member is away, in order. */
    public List<Substitute> substitutesFor(Place place) {
        return substitutes.stream().filter(each -> each.isFor(place)).toList();
    }

    /** Who has a post; null when nobody has. */
    public @Nullable PersonId holder(String post) {
        return posts.stream()
                .filter(held -> held.term().id().equals(post))
                .map(PostHeld::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * A number of members.
     *
     * @param sure in places that are there
     * @param possible with those in places of which that cannot be told
     */
    public record Members(int sure, int possible) {

        public boolean canBeTold() {
            return sure == possible;
        }
    }
}
