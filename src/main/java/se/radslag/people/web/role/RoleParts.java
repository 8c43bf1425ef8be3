package se.radslag.people.web.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.RoleCard;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.roles.Milestones;
import se.radslag.people.roles.Standpoint;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Substitute;
import se.radslag.people.web.ClauseWords;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.role.RolePage.Saying;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Fact;
import se.radslag.platform.web.Pill;

/** Tells somebody's part in one body: the place, the neighbours, what may be done, what is open and what lies ahead. */
final class RoleParts {

    private static final int MOST_NAMES = 5;

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
                facts(body, place, person),
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

    private List<Fact> facts(Body body, @Nullable Place place, PersonId person) {
        var facts = new ArrayList<Fact>();
        if (place != null) {
            var sitter = new Sitters(sitting).of(sitting.in(body.id()), place);
            fact(facts, "seat", sitter.seat(), null);
            fact(facts, "period", sitter.period(), null);
            predecessor(body, place, person).ifPresent(each -> fact(facts, "after", each.value(), each.path()));
            fact(facts, "with", names(body, place, person), null);
            fact(facts, "substitutes", substitutes(body, place), null);
        }
        fact(facts, "led-by", posts(body), null);
        return facts;
    }

    private void fact(List<Fact> into, String key, String value, @Nullable String path) {
        if (!value.isBlank()) {
            into.add(new Fact(scene.say("people-role.fact." + key), value, path));
        }
    }

    /** Whoever had the place before the term began, to ask how it was. */
    private Optional<Fact> predecessor(Body body, Place place, PersonId person) {
        var then = before.seatings().get(body.id());
        return then == null
                ? Optional.empty()
                : then.in(place.term().id(), place.party()).stream()
                        .filter(each -> each.ordinal() == place.ordinal())
                        .map(Place::occupant)
                        .filter(Objects::nonNull)
                        .map(Occupant::person)
                        .filter(each -> !each.equals(person))
                        .findFirst()
                        .map(each -> new Fact("", before.name(each), before.path(each)));
    }

    private String names(Body body, Place place, PersonId person) {
        var all = sitting.in(body.id()).taken().stream()
                .filter(each -> each.party().equals(place.party()))
                .map(each -> Objects.requireNonNull(each.occupant()).person())
                .filter(each -> !each.equals(person))
                .distinct()
                .map(sitting::name)
                .toList();
        var first = String.join(", ", all.stream().limit(MOST_NAMES).toList());
        return all.size() <= MOST_NAMES ? first : scene.say("people-role.and-more", first, all.size() - MOST_NAMES);
    }

    private String substitutes(Body body, Place place) {
        var named = sitting.in(body.id()).substitutesFor(place).stream()
                .map(Substitute::occupant)
                .map(each -> sitting.name(each.person()))
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            return named;
        }
        var kind = place.term().substitutes();
        boolean none = body.limits().stream()
                .anyMatch(limit ->
                        limit.substitutes() == Limit.SubstituteRule.NONE && limit.on(scene.day()) == Answer.YES);
        return scene.say("people-role.substitutes." + (kind != null ? kind.name() : none ? "NONE" : "UNSAID"));
    }

    private String posts(Body body) {
        var offices = new OfficeWords(scene);
        return sitting.in(body.id()).posts().stream()
                .filter(post -> post.person() != null)
                .map(post -> scene.say(
                        "people-role.post",
                        offices.of(post.term()),
                        sitting.name(Objects.requireNonNull(post.person()))))
                .collect(Collectors.joining(", "));
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
