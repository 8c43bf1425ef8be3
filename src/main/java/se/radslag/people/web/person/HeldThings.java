package se.radslag.people.web.person;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Period;
import se.radslag.people.PersonHistory;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.SeatHistory;
import se.radslag.people.seating.SeatHistory.OfPost;
import se.radslag.people.seating.SeatHistory.OfSeat;
import se.radslag.people.seating.SeatHistory.State;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.time.BodyTimePages;
import se.radslag.platform.web.Pill;

/** Gathers everything that a person holds and has held: offices, posts, and seats, those too that followed an office. */
@Component
class HeldThings {

    private final RegisterLookup registers;

    HeldThings(RegisterLookup registers) {
        this.registers = registers;
    }

    List<Held> of(Scene scene, PersonHistory person) {
        var held = new ArrayList<Held>();
        person.offices().forEach(office -> office(scene, office, held));
        person.seats().forEach(seat -> held.add(seat(scene, seat)));
        person.posts().forEach(post -> held.add(post(scene, post)));
        following(scene, person, held);
        return held;
    }

    private static void office(Scene scene, Holding office, List<Held> into) {
        var party = scene.party(office.party());
        if (party != null) {
            boolean isHolder = office.standing() == Standing.HOLDER;
            var pills = isHolder
                    ? List.<Pill>of()
                    : List.of(Pill.quiet(scene.say("people-pages.standing." + office.standing())));
            into.add(new Held(
                    office.during(),
                    new PersonPage.Line(
                            new OfficeWords(scene).of(party, office.office()),
                            scene.name(party.id()),
                            scene.partyPath(party.id()),
                            scene.period(office.during()),
                            pills),
                    office.politicalParty(),
                    !isHolder));
        }
    }

    private static Held seat(Scene scene, Mandate seat) {
        return new Held(
                seat.during(),
                inBody(
                        scene,
                        seat.body(),
                        role(scene, seat.kind(), seat.party()),
                        scene.period(seat.during()),
                        List.of()),
                seat.politicalParty(),
                false);
    }

    private static String role(Scene scene, Mandate.Kind kind, String party) {
        return scene.say("people-pages.person.for", scene.say("people-pages.role." + kind), scene.name(party));
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
                post.during(), inBody(scene, post.body(), name, scene.period(post.during()), List.of()), null, false);
    }

    /** Seats and posts that follow an office, now and before: they are nobody's but whose the office is. */
    private void following(Scene scene, PersonHistory person, List<Held> into) {
        if (person.offices().isEmpty()) {
            return;
        }
        var charter = scene.charter();
        var parties = person.offices().stream().map(Holding::party).distinct().toList();
        var register = registers.during(parties, inOffice(person));
        var named = new Mandates(person.seats(), List.of());
        BodyTimePages.withSeats(scene)
                .forEach(body -> SeatHistory.of(charter, register, named, body.id(), person.id()).lines().stream()
                        .flatMap(line -> line.stretches().stream()
                                .filter(SeatHistory.Stretch::follows)
                                .map(stretch -> following(scene, body.id(), line.slot(), stretch)))
                        .forEach(into::add));
    }

    /** From the first day in any office to the last. */
    private static Period inOffice(PersonHistory person) {
        var times = person.offices().stream().map(Holding::during).toList();
        return times.stream().reduce(times.getFirst(), Period::spanning);
    }

    private static Held following(Scene scene, String body, SeatHistory.Slot slot, SeatHistory.Stretch stretch) {
        var what = switch (slot) {
            case OfSeat seat -> role(scene, Mandate.Kind.MEMBER, seat.party());
            case OfPost post -> new OfficeWords(scene).of(post.term());
        };
        var pills = stretch.sure() ? List.<Pill>of() : List.of(Pill.warn(scene.say("people-pages.pill.unsure")));
        return new Held(
                stretch.during(),
                inBody(
                        scene,
                        body,
                        what,
                        scene.say("people-pages.person.follows", scene.period(stretch.during())),
                        pills),
                stretch.politicalParty(),
                stretch.state() != State.SITS);
    }

    private static PersonPage.Line inBody(Scene scene, String body, String what, String period, List<Pill> pills) {
        return new PersonPage.Line(what, scene.name(body), scene.bodyPath(body), period, pills);
    }
}
