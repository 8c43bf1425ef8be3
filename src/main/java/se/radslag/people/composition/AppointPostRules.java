package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.PostHeld;
import se.radslag.people.seating.Qualities;
import se.radslag.people.seating.Seating;

/** Who may have a post of a body: appointed by those who may, out of those it is for, when it is their turn. */
public final class AppointPostRules {

    private AppointPostRules() {}

    /** Everything about appointing somebody to a post, in a body as it is composed on the day. */
    public static Verdicts check(Composition composition, BodyPost appointment) {
        var with = Seating.of(
                composition.charter(),
                composition.register(),
                Mandates.NONE.with(appointment),
                appointment.body(),
                composition.on());
        var held = with.posts().stream()
                .filter(each -> each.term().id().equals(appointment.post()))
                .findFirst();
        var known = Verdict.product("people.rule.post-known", held.isPresent()).facts("post", appointment.post());
        if (held.isEmpty()) {
            return Verdicts.of(known);
        }
        var post = held.get();
        if (post.term().office() != null) {
            return Verdicts.of(
                    known, followsOffice(post.term(), appointment.person().equals(post.person())));
        }
        var verdicts = new ArrayList<Verdict>(List.of(known));
        verdicts.addAll(held(composition, post));
        return new Verdicts(verdicts);
    }

    /** Everything about a post as it is held. */
    static List<Verdict> held(Composition composition, PostHeld held) {
        var verdicts = new ArrayList<Verdict>();
        var post = held.term();
        var person = held.person();
        if (person == null) {
            verdicts.add(Verdict.of(new Flagged(post), "people.rule.post-filled", false));
        } else if (post.office() == null) {
            if (post.by() != null) {
                verdicts.add(isAppointedBy(composition, post, post.by(), held.by()));
            }
            if (post.from() != null) {
                verdicts.addAll(isOutOf(composition, post, post.from(), person, held.turn()));
            }
            if (post.turn() != null) {
                verdicts.add(isTheirTurn(composition, held, person));
            }
        }
        return verdicts.stream()
                .map(verdict -> verdict.facts(
                        "post", post.id(), "body", composition.body().id()))
                .map(verdict -> verdict.facts("who", by(post)))
                .toList();
    }

    @Enforces(Kind.POST)
    static Verdict followsOffice(Post post, boolean holdsIt) {
        return Verdict.of(post, "people.rule.post-office", holdsIt)
                .facts("post", post.id(), "office", String.valueOf(post.office()));
    }

    @Enforces(Kind.POST)
    static Verdict isAppointedBy(Composition composition, Post post, Who by, @Nullable String appointedBy) {
        var ids = Whos.ids(by);
        var holds = appointedBy == null || ids.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(Whos.acts(composition.charter(), by, appointedBy));
        return Verdict.of(post, "people.rule.post-by", holds).facts("who", String.join(",", ids));
    }

    private static String by(Post post) {
        return post.by() == null ? "" : String.join(",", Whos.ids(post.by()));
    }

    @Enforces(Kind.POST)
    static List<Verdict> isOutOf(Composition composition, Post post, Who from, PersonId person, @Nullable String turn) {
        var place = composition.seating().of(person).findFirst();
        var verdicts = new ArrayList<Verdict>();
        if (Whos.meansMembers(from)) {
            verdicts.add(Verdict.of(
                    post, "people.rule.post-member", composition.seating().holds(person)));
        }
        var occupant = place.flatMap(each -> Optional.ofNullable(each.occupant()));
        if (from instanceof Who.Quality quality) {
            var qualities = new Qualities(composition.charter(), composition.register(), composition.on());
            occupant.ifPresent(each -> verdicts.addAll(qualities.of(quality, turn == null ? each.home() : turn, each)));
        } else if (!(from instanceof Who.Members)) {
            verdicts.add(Verdict.of(post, "people.rule.post-from", Whos.means(composition, from, person, occupant)));
        }
        return verdicts;
    }

    @Enforces(Kind.POST)
    static Verdict isTheirTurn(Composition composition, PostHeld held, PersonId person) {
        var turn = held.turn();
        var place = composition.seating().of(person).findFirst();
        var home = place.map(each -> each.occupant()).map(each -> each.home());
        var holds = turn == null || home.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(Whos.belongs(composition.charter(), home.get(), turn));
        return Verdict.of(held.term(), "people.rule.post-turn", holds).facts("turn", turn == null ? "" : turn);
    }
}
