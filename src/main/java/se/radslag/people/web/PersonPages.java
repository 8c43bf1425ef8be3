package se.radslag.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Period;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Standing;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Tells what a person holds and has held, as far as it is public. */
@Component
class PersonPages {

    private final PersonHistory.Lookup histories;
    private final PoliticalPartyLookup parties;
    private final Sittings sittings;

    PersonPages(PersonHistory.Lookup histories, PoliticalPartyLookup parties, Sittings sittings) {
        this.histories = histories;
        this.parties = parties;
        this.sittings = sittings;
    }

    /** Something held, before it is sorted by time. */
    private record Held(Period during, PersonPage.Line line) {}

    Optional<PersonHistory> history(Scene scene, PersonId id) {
        return histories.of(id, scene.structure());
    }

    PersonPage of(Scene scene, PersonHistory person) {
        var held = held(scene, person);
        var today = scene.onDay().today();
        var names = person.names();
        var name = names.getLast();
        return new PersonPage(
                List.of(scene.front(), scene.members()),
                name.full(),
                mark(scene, person),
                null,
                names.stream()
                        .filter(each -> !each.equals(name))
                        .map(each -> scene.say(
                                "people-pages.person.was",
                                each.full(),
                                Objects.requireNonNull(each.during().last())))
                        .toList(),
                lines(held, each -> each.contains(today)),
                lines(held, each -> each.first() != null && each.first().isAfter(today)),
                lines(held, each -> each.last() != null && each.last().isBefore(today)),
                List.of(new Crumb(
                        scene.say("people-role.open-role"), scene.path() + "/person/" + person.id() + "/roll")));
    }

    private static List<PersonPage.Line> lines(List<Held> held, java.util.function.Predicate<Period> when) {
        return held.stream()
                .filter(each -> when.test(each.during))
                .sorted(Comparator.comparing(
                                (Held each) -> Objects.requireNonNullElse(each.during.first(), LocalDate.MIN))
                        .reversed())
                .map(Held::line)
                .toList();
    }

    private WhoSits.@Nullable Mark mark(Scene scene, PersonHistory person) {
        var id = person.offices().stream()
                .map(each -> each.politicalParty())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> person.seats().stream()
                        .map(Mandate::politicalParty)
                        .filter(Objects::nonNull)
                        .findFirst());
        return id.map(each -> parties.all().get(each))
                .map(each -> WhoSits.Mark.of(each, scene))
                .orElse(null);
    }

    private List<Held> held(Scene scene, PersonHistory person) {
        var held = new ArrayList<Held>();
        var words = new OfficeWords(scene);
        for (var office : person.offices()) {
            var party = scene.party(office.party());
            if (party != null) {
                var pills = office.standing() == Standing.HOLDER
                        ? List.<Pill>of()
                        : List.of(Pill.quiet(scene.say("people-pages.standing." + office.standing())));
                held.add(new Held(
                        office.during(),
                        new PersonPage.Line(
                                words.of(party, office.office()),
                                scene.name(party.id()),
                                scene.partyPath(party.id()),
                                scene.period(office.during()),
                                pills)));
            }
        }
        person.seats().forEach(seat -> held.add(seat(scene, seat)));
        person.posts().forEach(post -> held.add(post(scene, post)));
        following(scene, person, held);
        return held;
    }

    private static Held seat(Scene scene, Mandate seat) {
        var role = scene.say("people-pages.role." + seat.kind());
        return new Held(
                seat.during(),
                new PersonPage.Line(
                        scene.say("people-pages.person.for", role, scene.name(seat.party())),
                        scene.name(seat.body()),
                        scene.bodyPath(seat.body()),
                        scene.period(seat.during()),
                        List.of()));
    }

    private static Held post(Scene scene, PersonHistory.Post post) {
        var body = scene.charter().bodies().get(post.body());
        var words = new OfficeWords(scene);
        var name = body == null
                ? post.post()
                : body.posts().stream()
                        .filter(each -> each.id().equals(post.post()))
                        .findFirst()
                        .map(words::of)
                        .orElse(post.post());
        return new Held(
                post.during(),
                new PersonPage.Line(
                        name,
                        scene.name(post.body()),
                        scene.bodyPath(post.body()),
                        scene.period(post.during()),
                        List.of()));
    }

    /** The seats of today that follow an office. */
    private void following(Scene scene, PersonHistory person, List<Held> held) {
        var bodies = scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && body.existence().on(scene.day()) != Answer.NO)
                .map(body -> body.id())
                .toList();
        var sitting = sittings.of(scene, bodies);
        for (var body : bodies) {
            sitting.in(body)
                    .of(person.id())
                    .filter(place ->
                            place.occupant() != null && place.occupant().mandate() == null)
                    .forEach(place -> {
                        var during = Objects.requireNonNull(place.occupant()).during();
                        held.add(new Held(
                                during,
                                new PersonPage.Line(
                                        scene.say(
                                                "people-pages.person.for",
                                                scene.say("people-pages.role.MEMBER"),
                                                scene.name(place.party())),
                                        scene.name(body),
                                        scene.bodyPath(body),
                                        scene.say("people-pages.person.follows", scene.period(during)),
                                        List.of())));
                    });
        }
    }
}
