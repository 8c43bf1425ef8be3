package se.radslag.people.roles;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.PostHeld;
import se.radslag.people.seating.Qualities;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Seating;

/** Where one person stands on a day: in which bodies they sit, which posts they have there, and what follows from it. */
public final class Standpoint {

    private final Charter charter;
    private final Map<String, Seating> seatings;
    private final Qualities qualities;
    private final PersonId person;

    /** @param seatings every body that exists on the day */
    public Standpoint(Charter charter, Register register, Map<String, Seating> seatings, PersonId person) {
        this.charter = charter;
        this.seatings = Map.copyOf(seatings);
        this.qualities = new Qualities(
                charter,
                register,
                seatings.values().stream()
                        .findFirst()
                        .map(Seating::on)
                        .orElseThrow(() -> new IllegalArgumentException("No body at all")));
        this.person = person;
    }

    /** The places that the person has in a body. */
    public Stream<Place> places(String body) {
        return seating(body).of(person);
    }

    /** Whether the person is named to stand in for somebody in a body. */
    public boolean isSubstitute(String body) {
        return seating(body).substitutes().stream()
                .anyMatch(each -> each.occupant().person().equals(person));
    }

    /** The posts that the person has in a body. */
    public Set<String> posts(String body) {
        return seating(body).posts().stream()
                .filter(post -> person.equals(post.person()))
                .map(PostHeld::term)
                .map(term -> term.id())
                .collect(Collectors.toSet());
    }

    public boolean isMember(String body) {
        return seatings.containsKey(body) && places(body).findAny().isPresent();
    }

    /** Whether a body is any of the person's business: a seat, a post, standing in, or something to do there without one. */
    public boolean concerns(Body body) {
        return isMember(body.id())
                || isSubstitute(body.id())
                || !posts(body.id()).isEmpty()
                || body.powers().stream()
                        .filter(power -> power.on(seating(body.id()).on()) != Answer.NO)
                        .anyMatch(power -> isOwn(power, body));
    }

    /** Whether a power in a body is the person's, alone or together with others. */
    public boolean isOwn(Power power, Body body) {
        return power.by() != null && means(power.by(), body);
    }

    private boolean means(Who who, Body body) {
        return switch (who) {
            case Who.Members members -> isMember(Objects.requireNonNullElse(members.body(), body.id()));
            case Who.Ref ref -> posts(body.id()).contains(ref.id()) || isMember(ref.id());
            case Who.Holder holder -> qualities.holds(holder.office(), person) == Answer.YES;
            case Who.Any any -> any.whos().stream().anyMatch(each -> means(each, body));
            case Who.All all -> all.whos().stream().anyMatch(each -> means(each, body));
            case Who.ShareOf share -> means(share.of(), body);
            case Who.ChosenOf chosen -> means(chosen.of(), body);
            case Who.Word ignored -> false;
            case Who.Councils ignored -> false;
            case Who.Outside ignored -> false;
            case Who.Quality ignored -> false;
        };
    }

    private Seating seating(String body) {
        var found = seatings.get(body);
        if (found == null) {
            throw new IllegalArgumentException(charter.id() + " has no body " + body + " on the day");
        }
        return found;
    }
}
