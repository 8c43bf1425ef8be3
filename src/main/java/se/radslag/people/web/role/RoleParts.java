package se.radslag.people.web.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.RoleCard;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.roles.Milestones;
import se.radslag.people.roles.Standpoint;
import se.radslag.people.seating.Place;
import se.radslag.people.web.ClauseWords;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.role.RolePage.Saying;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Pill;

/** Tells somebody's part in one body: the place, what may be done, what is open and what lies ahead. */
final class RoleParts {

    private final Sitting sitting;
    private final Sitting before;
    private final Scene scene;
    private final RoleWords words;
    private final ClauseWords clauses;
    private final Standpoint standpoint;

    RoleParts(Sitting sitting, Sitting before, RoleWords words, ClauseWords clauses, Standpoint standpoint) {
        this.sitting = sitting;
        this.before = before;
        this.scene = sitting.scene();
        this.words = words;
        this.clauses = clauses;
        this.standpoint = standpoint;
    }

    RolePage.Part of(Body body, PersonId person) {
        var card = RoleCard.of(scene.charter(), body.id(), scene.day(), scene.language());
        var place = standpoint.places(body.id()).findFirst().orElse(null);
        return new RolePage.Part(
                body.id(),
                scene.name(body.id()),
                scene.bodyPath(body.id()),
                roles(body, place),
                words.tasks(card),
                new RoleFacts(sitting, before).of(body, place, person),
                place == null ? List.of() : clauses.of(scene, place.term().clauses()),
                words.powers(standpoint, body, true),
                words.powers(standpoint, body, false),
                words.elsewhere(card),
                words.expected(body),
                open(body),
                ahead(body, place));
    }

    private List<Pill> roles(Body body, @Nullable Place place) {
        var roles = new ArrayList<Pill>();
        var offices = new OfficeWords(scene);
        body.posts().stream()
                .filter(post -> standpoint.posts(body.id()).contains(post.id()))
                .forEach(post -> roles.add(Pill.accent(offices.of(post))));
        if (place != null) {
            roles.add(Pill.good(scene.say("people-role.member", scene.name(place.party()))));
        } else if (standpoint.isSubstitute(body.id())) {
            roles.add(Pill.quiet(scene.say("people-pages.role.SUBSTITUTE")));
        } else if (roles.isEmpty()) {
            roles.add(Pill.quiet(scene.say("people-role.without-seat")));
        }
        return roles;
    }

    /** What is not settled: seats that nobody sits in, members who no longer are what is asked, and what no paper says. */
    private List<Saying> open(Body body) {
        var open = new ArrayList<Saying>();
        var seating = sitting.in(body.id());
        long vacant = seating.vacant().stream().filter(Place::required).count();
        if (vacant > 0) {
            open.add(Saying.plain(scene.say("people-pages.note.vacant", vacant)));
        }
        long flagged = seating.places().stream()
                .filter(place -> place.flags().stream().anyMatch(flag -> flag.holds() == Answer.NO))
                .count();
        if (flagged > 0) {
            open.add(Saying.plain(scene.say("people-pages.note.flagged", flagged)));
        }
        open.addAll(words.unsaid(body));
        return open;
    }

    private List<RolePage.Ahead> ahead(Body body, @Nullable Place place) {
        var during = place == null || place.occupant() == null
                ? null
                : place.occupant().during();
        return Milestones.of(
                        scene.charter(),
                        body,
                        during == null ? null : during.first(),
                        during == null ? null : during.last(),
                        scene.onDay().today())
                .stream()
                .map(each -> new RolePage.Ahead(
                        scene.forms().day(each.day()), scene.say("people-role.ahead." + each.what())))
                .toList();
    }
}
