package se.radslag.people.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Post;
import se.radslag.kernel.Answer;
import se.radslag.people.PartyKey;

/** Who has the posts of a body on a date: by office, by appointment, or by turns. */
final class Posts {

    private final Charter charter;
    private final Positions positions;
    private final Mandates mandates;
    private final LocalDate on;

    Posts(Charter charter, Positions positions, Mandates mandates, LocalDate on) {
        this.charter = charter;
        this.positions = positions;
        this.mandates = mandates;
        this.on = on;
    }

    List<PostHeld> of(Body body, Answer exists) {
        var held = new ArrayList<PostHeld>();
        for (var post : body.posts()) {
            var there = exists.and(post.on(on));
            if (there != Answer.NO) {
                var turn = Turns.whose(charter, body, post, on);
                if (post.office() == null) {
                    appointed(body, post, there, turn, held);
                } else {
                    byOffice(post, post.office(), there, turn, held);
                }
            }
        }
        return held;
    }

    private void byOffice(Post post, Office office, Answer there, @Nullable String turn, List<PostHeld> held) {
        int ordinal = 0;
        for (var party : parties(office)) {
            for (var position : positions.of(PartyKey.of(charter, party), office, null)) {
                var holding = position.holding();
                held.add(new PostHeld(
                        post,
                        ++ordinal,
                        there,
                        holding == null ? null : holding.person(),
                        holding != null ? null : position.known() ? Vacancy.NO_HOLDER : Vacancy.CANNOT_BE_TOLD,
                        holding != null && holding.standing() == Standing.ACTING,
                        null,
                        turn));
            }
        }
        if (ordinal == 0) {
            held.add(new PostHeld(post, 1, there, null, Vacancy.CANNOT_BE_TOLD, false, null, turn));
        }
    }

    private List<Party> parties(Office office) {
        return office.party() == null
                ? List.of()
                : Expansion.ofGroup(charter, office.party()).toList();
    }

    private void appointed(Body body, Post post, Answer there, @Nullable String turn, List<PostHeld> held) {
        var appointed = mandates.post(body.id(), post.id(), on);
        appointed.forEach(each ->
                held.add(new PostHeld(post, each.ordinal(), there, each.person(), null, false, each.by(), turn)));
        if (appointed.isEmpty()) {
            held.add(new PostHeld(post, 1, there, null, Vacancy.NOT_NAMED, false, null, turn));
        }
    }
}
