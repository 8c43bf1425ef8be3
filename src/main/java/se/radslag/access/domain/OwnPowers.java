package se.radslag.access.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;

/** Which of an agreement's powers somebody has, alone or with others, by their own seats and posts. */
public final class OwnPowers {

    private final Charter charter;
    private final Collection<MandateRoles.Held> held;
    private final LocalDate on;

    public OwnPowers(Charter charter, Collection<MandateRoles.Held> held, LocalDate on) {
        this.charter = charter;
        this.held = List.copyOf(held);
        this.on = on;
    }

    /** Those in a body that certainly hold on the day, in the order of the agreement. */
    public List<Power> in(Body body) {
        return body.powers().stream()
                .filter(power -> power.on(on) == Answer.YES && isMine(power.by(), body))
                .toList();
    }

    private boolean isMine(@Nullable Who who, Body in) {
        return switch (who) {
            case Who.Ref ref -> hasPost(in.id(), ref.id()) || is(Actor.Role.MEMBER, ref.id());
            case Who.Members members -> is(Actor.Role.MEMBER, members.body() == null ? in.id() : members.body());
            case Who.Word word -> isMine(word.known(), in);
            case Who.ShareOf share -> isMine(share.of(), in);
            case Who.ChosenOf chosen -> isMine(chosen.of(), in);
            case Who.All all -> all.whos().stream().anyMatch(each -> isMine(each, in));
            case Who.Any any -> any.whos().stream().anyMatch(each -> isMine(each, in));
            case null -> false;
            case Who.Councils ignored -> false;
            case Who.Holder ignored -> false;
            case Who.Outside ignored -> false;
            case Who.Quality ignored -> false;
        };
    }

    private boolean isMine(Who.Known known, Body in) {
        return switch (known) {
            case OFFICIALS -> is(Actor.Role.OFFICIAL, in.id());
            case SECRETARIAT -> held.stream().anyMatch(each -> isSecretariat(each.body()));
            case ANYONE -> held.stream().anyMatch(each -> each.body().equals(in.id()));
            case ALL_PARTIES, PARTIES_CONCERNED, THOSE_AFFECTED, ADJUNCT, ADJUNCT_EXPERT, POLITICAL_GROUPS -> false;
        };
    }

    private boolean isSecretariat(String id) {
        var body = charter.bodies().get(id);
        return body != null && body.kind() == Body.BodyKind.SECRETARIAT;
    }

    private boolean is(Actor.Role role, String body) {
        return held.stream().anyMatch(each -> each.role() == role && each.body().equals(body));
    }

    private boolean hasPost(String body, String post) {
        return held.stream()
                .anyMatch(each -> post.equals(each.post()) && each.body().equals(body));
    }
}
