package se.radslag.people.web.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Limit;
import se.radslag.kernel.Answer;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Substitute;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitters;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Fact;

/** Tells the facts of somebody's place in a body: its time, and who sits beside, stands behind and came before. */
final class RoleFacts {

    private static final int MOST_NAMES = 5;

    private final Sitting sitting;
    private final Sitting before;
    private final Scene scene;

    RoleFacts(Sitting sitting, Sitting before) {
        this.sitting = sitting;
        this.before = before;
        this.scene = sitting.scene();
    }

    List<Fact> of(Body body, @Nullable Place place, PersonId person) {
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
}
