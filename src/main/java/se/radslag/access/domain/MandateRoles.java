package se.radslag.access.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Cited;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.PostHeld;
import se.radslag.people.seating.Seating;
import se.radslag.people.seating.Substitute;

/**
 * What the seats and posts of a day make of somebody. Always derived from who sits, so that a role ends on the day on
 * which its mandate does: whoever sits has it, and whoever acts for somebody on leave sits. A seat of which it cannot be
 * told whether it is there gives nothing.
 */
public final class MandateRoles {

    private static final String VICE = "vice";

    private MandateRoles() {}

    /**
     * A role in a body, by a term of the agreement.
     *
     * @param party charter id of the party whose seat it is; null for a post
     * @param post id of the post; null for a seat
     * @param place the place that is sat in; null for a post and for a substitute
     */
    public record Held(
            String body,
            Actor.Role role,
            @Nullable String party,
            @Nullable String post,
            @Nullable Place place,
            Cited term) {}

    /** The roles of a person in some bodies: posts before seats. */
    public static List<Held> of(Collection<Seating> seatings, PersonId person) {
        var held = new ArrayList<Held>();
        for (var seating : seatings) {
            seating.posts().stream()
                    .filter(post -> person.equals(post.person()) && post.there() == Answer.YES)
                    .forEach(post -> held.add(post(seating, post)));
            seating.of(person)
                    .filter(place -> place.there() == Answer.YES)
                    .forEach(place -> seat(seating, place, held));
            seating.substitutes().stream()
                    .filter(each -> each.occupant().person().equals(person) && isThere(seating, each))
                    .forEach(each -> held.add(substitute(seating, each)));
        }
        return held;
    }

    private static boolean isThere(Seating seating, Substitute each) {
        return seating.exists() == Answer.YES && each.term().on(seating.on()) == Answer.YES;
    }

    private static void seat(Seating seating, Place place, List<Held> held) {
        held.add(new Held(seating.body(), Actor.Role.MEMBER, place.party(), null, place, place.term()));
        if (place.occupant() != null && place.occupant().capacity() == Who.PersonKind.OFFICIAL) {
            held.add(new Held(seating.body(), Actor.Role.OFFICIAL, place.party(), null, place, place.term()));
        }
    }

    private static Held substitute(Seating seating, Substitute each) {
        return new Held(seating.body(), Actor.Role.SUBSTITUTE, each.party(), null, null, each.term());
    }

    private static Held post(Seating seating, PostHeld held) {
        return new Held(seating.body(), role(held.term()), null, held.term().id(), null, held.term());
    }

    /** Agreements write chair and vice, vice-1, vice-region …; any other post is held by one of its members or by an official. */
    private static Actor.Role role(Post post) {
        if (post.id().equals("chair")) {
            return Actor.Role.CHAIR;
        } else if (post.id().equals(VICE) || post.id().startsWith(VICE + "-")) {
            return Actor.Role.VICE_CHAIR;
        }
        return post.from() instanceof Who.Word word && word.known() == Who.Known.OFFICIALS
                ? Actor.Role.OFFICIAL
                : Actor.Role.MEMBER;
    }
}
