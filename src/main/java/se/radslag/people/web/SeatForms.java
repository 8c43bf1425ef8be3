package se.radslag.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.people.SeatSlot;
import se.radslag.people.SlotLookup;
import se.radslag.people.Versioned;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.TermEnd;
import se.radslag.people.web.ActForm.Input;
import se.radslag.platform.web.Crumb;

/** The form by which a party fills a seat: it knows what the seat asks for and when its term ends. */
@Component
class SeatForms {

    private final People people;
    private final SlotLookup slots;
    private final Judgements judgements;

    SeatForms(People people, SlotLookup slots, Judgements judgements) {
        this.people = people;
        this.slots = slots;
        this.judgements = judgements;
    }

    /** A place as a form names it, from a day on. */
    record Asked(Body body, Seats seats, String party, Mandate.Kind kind, int ordinal, LocalDate from) {

        SeatSlot slot(Scene scene) {
            return new SeatSlot(scene.structure(), body.id(), seats.id(), party, kind, ordinal);
        }

        @Nullable
        LocalDate last(Scene scene) {
            return TermEnd.of(scene.charter(), body.id(), seats.id(), from)
                    .map(TermEnd::last)
                    .orElse(null);
        }

        boolean asksForLeading() {
            return seats.who().stream().anyMatch(each -> each.leading() != null);
        }
    }

    ActForm of(
            Scene scene, Asked asked, Filled filled, @Nullable Verdicts refused, ActForm.@Nullable Conflict conflict) {
        people.ask(scene, scene.charter().parties().get(asked.party), filled);
        filled.ask(Input.DAY, "from", true).ask(Input.DAY, "last", false);
        if (asked.asksForLeading()) {
            filled.ask(Input.TICK, "leading", false);
        }
        filled.ask(Input.TEXT, "section", false)
                .ask(Input.TEXT, "registry", false)
                .ask(Input.LONG_TEXT, "reason", false)
                .ask(Input.LONG_TEXT, "backdated", false);
        var rows = slots.of(asked.slot(scene));
        var hidden = hidden(asked);
        hidden.put("seen", Versioned.mark(rows));
        return new ActForm(
                crumbs(scene, asked),
                scene.say("people-work.seat.title", scene.name(asked.body.id()), scene.name(asked.party)),
                before(scene, asked, rows),
                scene.path() + "/w/people/seat",
                hidden,
                filled.fields(),
                scene.say("people-work.seat.button"),
                filled.faults(),
                refused == null ? null : judgements.broken(scene, refused),
                conflict);
    }

    ActForm.Conflict conflict(Scene scene, Asked asked, Filled filled) {
        var chosen = people.chosen(filled);
        var name = chosen == null ? People.name(filled) : name(scene, chosen);
        return new ActForm.Conflict(name + ", " + filled.raw("from"), lines(scene, slots.of(asked.slot(scene))));
    }

    /** The naming that a whole form tells of. */
    Naming naming(Asked asked, Filled filled, PersonId person, Period during, Actor actor) {
        boolean leads = filled.isTicked("leading");
        var political = filled.raw("political").isEmpty() ? null : filled.raw("political");
        var mandate = new Mandate(
                new MandateId(UUID.randomUUID()),
                asked.body.id(),
                asked.seats.id(),
                asked.party,
                asked.ordinal,
                asked.kind,
                asked.kind == Mandate.Kind.SUBSTITUTE && asked.seats.substitutes() == Seats.Substitutes.PERSONAL
                        ? asked.ordinal
                        : null,
                null,
                person,
                political,
                capacity(asked, political),
                leads,
                false,
                null,
                during);
        return new Naming(
                mandate,
                new Naming.Decision(asked.party, filled.text("section"), filled.text("registry")),
                leads ? actor.id() : null,
                filled.text("reason"),
                filled.text("backdated"));
    }

    private static Who.PersonKind capacity(Asked asked, @Nullable String political) {
        boolean official = asked.seats.who().stream().anyMatch(each -> each.kind() == Who.PersonKind.OFFICIAL);
        return political == null && official ? Who.PersonKind.OFFICIAL : Who.PersonKind.ELECTED;
    }

    private List<String> before(Scene scene, Asked asked, List<Versioned<Mandate>> rows) {
        var before = new ArrayList<String>();
        var seat = new OfficeWords(scene)
                .seat(asked.seats, null, scene.charter().parties().get(asked.party));
        before.add(scene.say("people-work.seat.asks." + asked.kind, seat));
        var last = asked.last(scene);
        before.add(last == null ? scene.say("people-work.seat.no-term") : scene.say("people-work.seat.term", last));
        before.addAll(lines(scene, rows));
        return before;
    }

    private List<String> lines(Scene scene, List<Versioned<Mandate>> rows) {
        return rows.stream()
                .map(row -> scene.say(
                        "people-work.seat.line",
                        name(scene, row.row().person()),
                        scene.period(row.row().during())))
                .toList();
    }

    private String name(Scene scene, PersonId id) {
        var person = people.named(scene, List.of(id)).get(id);
        return person == null ? "" : person.name();
    }

    private static List<Crumb> crumbs(Scene scene, Asked asked) {
        return List.of(
                scene.front(),
                new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                new Crumb(
                        scene.say("people-work.composition.title", scene.name(asked.body.id())),
                        composition(scene, asked)));
    }

    static String composition(Scene scene, Asked asked) {
        return scene.path() + "/w/people/composition?body=" + asked.body.id() + "&from=" + asked.from;
    }

    private static Map<String, String> hidden(Asked asked) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("body", asked.body.id());
        hidden.put("seat", asked.seats.id());
        hidden.put("party", asked.party);
        hidden.put("kind", asked.kind.name());
        hidden.put("ordinal", String.valueOf(asked.ordinal));
        return hidden;
    }
}
