package se.radslag.people.roles;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.seating.OfficesHeld;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.PostHeld;
import se.radslag.people.seating.SeatedDay;

/**
 * Where one person stands on a day: in which bodies they sit, which posts they have there, and what is therefore theirs
 * to do. A seat of which it cannot be told whether it is there is shown, and gives nothing to do.
 */
public final class Standpoint {

    private final Charter charter;
    private final SeatedDay day;
    private final OfficesHeld offices;
    private final PersonId person;

    public Standpoint(SeatedDay day, PersonId person) {
        this.charter = day.charter();
        this.day = day;
        this.offices = new OfficesHeld(charter, day.register(), day.on());
        this.person = person;
    }

    /** The places that the person has in a body. */
    public Stream<Place> places(String body) {
        return day.in(body).of(person);
    }

    /** Whether the person is named to stand in for somebody in a body. */
    public boolean isSubstitute(String body) {
        return day.in(body).substitutes().stream()
                .anyMatch(each -> each.occupant().person().equals(person));
    }

    /** The posts that the person has in a body. */
    public Set<String> posts(String body) {
        return held(body).map(post -> post.term().id()).collect(Collectors.toSet());
    }

    private Stream<PostHeld> held(String body) {
        return day.in(body).posts().stream().filter(post -> person.equals(post.person()));
    }

    public boolean isMember(String body) {
        return isBody(body) && places(body).findAny().isPresent();
    }

    /** Whether a body is any of the person's business: a seat, a post, standing in, or something to do there without one. */
    public boolean concerns(Body body) {
        return isMember(body.id())
                || isSubstitute(body.id())
                || !posts(body.id()).isEmpty()
                || body.powers().stream()
                        .filter(power -> power.on(day.on()) != Answer.NO)
                        .anyMatch(power -> isOwn(power, body));
    }

    /** The powers in a body that certainly hold on the day and are the person's, in the order of the agreement. */
    public List<Power> powers(Body body) {
        return body.powers().stream()
                .filter(power -> power.on(day.on()) == Answer.YES && isOwn(power, body))
                .toList();
    }

    /** Whether a power in a body is the person's, alone or together with others. */
    public boolean isOwn(Power power, Body body) {
        return means(power.by(), body);
    }

    private boolean means(@Nullable Who who, Body in) {
        return switch (who) {
            case Who.Members members -> sits(Objects.requireNonNullElse(members.body(), in.id()));
            case Who.Ref ref -> has(in.id(), ref.id()) || sits(ref.id());
            case Who.Holder holder -> offices.by(holder.office(), person) == Answer.YES;
            case Who.Word word -> means(word.known(), in);
            case Who.Any any -> any.whos().stream().anyMatch(each -> means(each, in));
            case Who.All all -> all.whos().stream().anyMatch(each -> means(each, in));
            case Who.ShareOf share -> means(share.of(), in);
            case Who.ChosenOf chosen -> means(chosen.of(), in);
            case null -> false;
            case Who.Councils ignored -> false;
            case Who.Outside ignored -> false;
            case Who.Quality ignored -> false;
        };
    }

    private boolean means(Who.Known known, Body in) {
        return switch (known) {
            case OFFICIALS -> isOfficial(in.id());
            case SECRETARIAT ->
                charter.bodies().values().stream()
                        .anyMatch(body -> body.kind() == Body.BodyKind.SECRETARIAT && isIn(body.id()));
            case ANYONE -> isIn(in.id());
            case ALL_PARTIES, PARTIES_CONCERNED, THOSE_AFFECTED, ADJUNCT, ADJUNCT_EXPERT, POLITICAL_GROUPS -> false;
        };
    }

    private boolean sits(String body) {
        return isBody(body) && places(body).anyMatch(place -> place.there() == Answer.YES);
    }

    private boolean has(String body, String post) {
        return held(body)
                .anyMatch(each -> each.there() == Answer.YES && each.term().id().equals(post));
    }

    /** As an official who sits there, or by a post that is an official's. */
    private boolean isOfficial(String body) {
        boolean sits = places(body)
                .filter(place -> place.there() == Answer.YES)
                .map(Place::occupant)
                .anyMatch(occupant -> occupant != null && occupant.capacity() == Who.PersonKind.OFFICIAL);
        return sits
                || held(body)
                        .filter(post -> post.there() == Answer.YES)
                        .map(post -> post.term().from())
                        .anyMatch(from -> from instanceof Who.Word word && word.known() == Who.Known.OFFICIALS);
    }

    private boolean isIn(String body) {
        return sits(body) || isSubstitute(body) || !posts(body).isEmpty();
    }

    private boolean isBody(String id) {
        return charter.bodies().containsKey(id);
    }
}
