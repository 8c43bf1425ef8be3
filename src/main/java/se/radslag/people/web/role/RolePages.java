package se.radslag.people.web.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Period;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.SeatedDays;
import se.radslag.people.roles.Standpoint;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.seating.Mandate;
import se.radslag.people.web.ClauseWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.OnDay;

/** Tells somebody's part in every body that is any of their business. */
@Component
class RolePages {

    private final Sittings sittings;
    private final SeatedDays days;
    private final ClauseWords clauses;

    RolePages(Sittings sittings, SeatedDays days, ClauseWords clauses) {
        this.sittings = sittings;
        this.days = days;
        this.clauses = clauses;
    }

    RolePage of(Scene scene, PersonHistory person) {
        var parts = parts(scene, person.id());
        var path = scene.path() + "/person/" + person.id() + "/roll";
        return new RolePage(
                List.of(
                        scene.front(),
                        scene.members(),
                        new Crumb(person.names().getLast().full(), scene.path() + "/person/" + person.id())),
                scene.charter().title().in(scene.language().tag()),
                person.names().getLast().full(),
                mark(scene, person),
                scene.onDay(),
                path,
                scene.onDay().keep("%s.pdf".formatted(path)),
                parts,
                PlainWords.in(text(parts), scene.texts()),
                parts.isEmpty() ? another(scene, person, path) : null,
                scene.say("people-role.foot", scene.onDay().today()));
    }

    private List<RolePage.Part> parts(Scene scene, PersonId person) {
        var bodies = scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .toList();
        var ids = bodies.stream().map(Body::id).toList();
        var sitting = sittings.of(scene, ids);
        if (ids.isEmpty()) {
            return List.of();
        }
        var standpoint = new Standpoint(days.on(scene.charter(), scene.day()), person);
        var mine = bodies.stream()
                .filter(standpoint::concerns)
                .sorted(Comparator.comparing(body -> !standpoint.isMember(body.id())))
                .toList();
        var words = new RoleParts(sitting, before(scene, mine), new RoleWords(scene, clauses), clauses, standpoint);
        return mine.stream().map(body -> words.of(body, person)).toList();
    }

    /** Who sat when the term began that the day lies in, to tell whom somebody comes after. */
    private Sitting before(Scene scene, List<Body> bodies) {
        var day = ComingTerm.start(scene.charter(), scene.day());
        var eve = day.equals(LocalDate.MIN) ? scene.day() : day.minusDays(1);
        var then = scene.on(eve);
        return sittings.of(
                then,
                bodies.stream()
                        .filter(body -> body.existence().on(eve) != Answer.NO)
                        .map(Body::id)
                        .toList());
    }

    private @Nullable Mark mark(Scene scene, PersonHistory person) {
        var all = sittings.of(scene, List.of()).parties();
        return Stream.concat(
                        person.offices().stream().map(each -> each.politicalParty()),
                        person.seats().stream().map(Mandate::politicalParty))
                .filter(Objects::nonNull)
                .findFirst()
                .map(all::get)
                .map(each -> Mark.of(each, scene))
                .orElse(null);
    }

    /** The first day ahead on which the person has something, for whoever looks too early. */
    private static @Nullable Crumb another(Scene scene, PersonHistory person, String path) {
        Optional<LocalDate> next = Stream.concat(
                        person.offices().stream().map(each -> each.during()),
                        person.seats().stream().map(Mandate::during))
                .map(Period::first)
                .filter(day -> day != null && day.isAfter(scene.day()))
                .min(LocalDate::compareTo);
        return next.map(day ->
                        new Crumb(scene.say("people-role.another", day), path + "?" + OnDay.PARAMETER + "=" + day))
                .orElse(null);
    }

    private static String text(List<RolePage.Part> parts) {
        var text = new ArrayList<String>();
        for (var part : parts) {
            text.add(part.name());
            part.roles().forEach(role -> text.add(role.text()));
            part.facts().forEach(fact -> text.add(fact.label() + " " + fact.value()));
            Stream.of(part.tasks(), part.own(), part.others(), part.elsewhere(), part.expected())
                    .flatMap(List::stream)
                    .forEach(saying -> text.add(saying.sentence().text()));
        }
        return String.join("\n", text);
    }
}
