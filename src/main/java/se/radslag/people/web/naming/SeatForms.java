package se.radslag.people.web.naming;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;
import static se.radslag.platform.web.form.Question.longText;
import static se.radslag.platform.web.form.Question.text;
import static se.radslag.platform.web.form.Question.tick;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;
import se.radslag.people.SlotLookup;
import se.radslag.people.Versioned;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form by which a party fills a seat: it knows what the seat asks for and when its term ends. */
@Component
class SeatForms {

    private final People people;
    private final CalledPersons called;
    private final SlotLookup slots;
    private final Judgements judgements;

    SeatForms(People people, CalledPersons called, SlotLookup slots, Judgements judgements) {
        this.people = people;
        this.called = called;
        this.slots = slots;
        this.judgements = judgements;
    }

    FormPage of(Scene scene, AskedSeat asked, Typed typed, Trouble trouble) {
        var rows = slots.of(asked.slot(scene));
        var back = Back.of(scene, asked.party(), typed);
        return scene.form("seat", typed)
                .under(List.of(back.crumb(PostForms.crumb(scene, asked.body().id(), asked.from()))))
                .title(scene.name(asked.body().id()), scene.name(asked.party()))
                .says(before(scene, asked, rows))
                .hidden("body", asked.body().id())
                .hidden("seat", asked.seat().term().id())
                .hidden("party", asked.party())
                .hidden("kind", asked.seat().kind())
                .hidden("ordinal", asked.ordinal())
                .hidden("seen", Versioned.mark(rows))
                .hidden(Back.FIELD, back.field())
                .asks(people.whom(scene, scene.charter().parties().get(asked.party()), typed))
                .asks(homes(scene, asked))
                .asks(day("from"), day("last").optional())
                .asks(asked.seat().asksForLeading() ? List.of(tick("leading")) : List.of())
                .asks(
                        text("section").optional(),
                        text("registry").optional(),
                        longText("reason").optional(),
                        longText("backdated").optional())
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(people.yours(scene, typed), now(scene, asked, rows)) : null)
                .sentTo(scene.path() + "/w/people/seat");
    }

    /** From which party, where the seat's own does not tell: asked for where the agreement asks for it. */
    private static List<Question> homes(Scene scene, AskedSeat asked) {
        var homes = asked.seat().homes(scene.charter(), asked.from()).stream()
                .map(id -> new Option(id, scene.name(id)))
                .sorted(Alphabet.of(scene.language()).by(Option::text))
                .toList();
        var question = list("home", homes);
        return homes.isEmpty()
                ? List.of()
                : List.of(asked.seat().asksForHome(scene.charter(), asked.from()) ? question : question.optional());
    }

    /** Notes where somebody comes from no party, or from one that the seat is not for. */
    static void check(Scene scene, AskedSeat asked, Typed typed) {
        var homes = asked.seat().homes(scene.charter(), asked.from());
        var home = typed.raw("home");
        if (home.isEmpty() ? asked.seat().asksForHome(scene.charter(), asked.from()) : !homes.contains(home)) {
            typed.fault("home", "people-work.fault.needed-home");
        }
    }

    /** The naming that a whole form tells of. */
    Naming naming(AskedSeat asked, Typed typed, PersonId person, Period during, Actor actor) {
        boolean leads = typed.isTicked("leading");
        var political = typed.raw("political").isEmpty() ? null : typed.raw("political");
        var id = new MandateId(UUID.randomUUID());
        return new Naming(
                asked.seat().taken(id, asked.ordinal(), typed.text("home"), person, political, leads, null, during),
                new Naming.Decision(asked.party(), typed.text("section"), typed.text("registry")),
                leads ? actor.id() : null,
                typed.text("reason"),
                typed.text("backdated"));
    }

    private List<String> before(Scene scene, AskedSeat asked, List<Versioned<Mandate>> rows) {
        var before = new ArrayList<String>();
        var seat = new OfficeWords(scene)
                .seat(asked.seat().term(), null, scene.charter().parties().get(asked.party()));
        before.add(scene.say("people-work.seat.asks." + asked.seat().kind(), seat));
        var last = asked.last(scene);
        before.add(last == null ? scene.say("people-work.seat.no-term") : scene.say("people-work.seat.term", last));
        before.addAll(lines(scene, rows));
        return before;
    }

    /** Who has the seat from the asked day on. */
    private List<String> now(Scene scene, AskedSeat asked, List<Versioned<Mandate>> rows) {
        return lines(
                scene,
                rows.stream()
                        .filter(row -> row.row().during().last() == null
                                || !row.row().during().last().isBefore(asked.from()))
                        .toList());
    }

    private List<String> lines(Scene scene, List<Versioned<Mandate>> rows) {
        var names =
                called.names(scene, rows.stream().map(row -> row.row().person()).toList());
        return rows.stream()
                .map(row -> scene.say(
                        "people-work.seat.line",
                        names.getOrDefault(row.row().person(), ""),
                        scene.period(row.row().during())))
                .toList();
    }
}
