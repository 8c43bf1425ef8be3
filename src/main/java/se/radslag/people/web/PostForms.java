package se.radslag.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.kernel.Verdicts;
import se.radslag.people.SlotLookup;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.TermEnd;
import se.radslag.people.web.ActForm.Input;
import se.radslag.people.web.ActForm.Option;
import se.radslag.platform.web.Crumb;

/** The forms by which a post of a body gets a holder, and a naming is ended or taken back. */
@Component
class PostForms {

    private final Sittings sittings;
    private final SlotLookup slots;
    private final People people;
    private final Judgements judgements;

    PostForms(Sittings sittings, SlotLookup slots, People people, Judgements judgements) {
        this.sittings = sittings;
        this.slots = slots;
        this.people = people;
        this.judgements = judgements;
    }

    /** The members of the day, since posts are theirs. */
    ActForm post(Scene scene, Body body, Post post, Filled filled, @Nullable Verdicts refused) {
        var sitting = sittings.of(scene, List.of(body.id())).inside();
        var options = sitting.in(body.id()).taken().stream()
                .map(Place::occupant)
                .filter(Objects::nonNull)
                .map(occupant -> occupant.person())
                .distinct()
                .map(person -> new Option(person.toString(), sitting.name(person)))
                .sorted(java.util.Comparator.comparing(Option::text))
                .toList();
        filled.ask(Input.LIST, "person", true, options)
                .ask(Input.DAY, "from", true)
                .ask(Input.DAY, "last", false)
                .ask(Input.LONG_TEXT, "reason", false);
        return new ActForm(
                crumbs(scene, body.id()),
                scene.say("people-work.post.title", new OfficeWords(scene).of(post), scene.name(body.id())),
                List.of(scene.say("people-work.post.before")),
                scene.path() + "/w/people/post",
                Map.of("body", body.id(), "post", post.id()),
                filled.fields(),
                scene.say("people-work.post.button"),
                filled.faults(),
                refused == null ? null : judgements.broken(scene, refused),
                null);
    }

    @Nullable
    LocalDate last(Scene scene, Body body, Post post, LocalDate from) {
        return TermEnd.of(scene.charter(), body.id(), post.id(), from)
                .map(TermEnd::last)
                .orElse(null);
    }

    Optional<Versioned<Mandate>> naming(Scene scene, String id) {
        return id.matches("[0-9a-fA-F-]{36}") ? slots.named(scene.structure(), MandateId.of(id)) : Optional.empty();
    }

    ActForm withdrawal(
            Scene scene, Versioned<Mandate> row, Filled filled, @Nullable Verdicts refused, boolean changed) {
        var mandate = row.row();
        var person = people.named(scene, List.of(mandate.person())).get(mandate.person());
        var name = person == null ? "" : person.name();
        filled.ask(Input.DAY, "last", false).ask(Input.LONG_TEXT, "reason", true);
        return new ActForm(
                crumbs(scene, mandate.body()),
                scene.say("people-work.withdrawal.title", name, scene.name(mandate.body())),
                List.of(scene.say("people-work.withdrawal.before"), scene.period(mandate.during())),
                scene.path() + "/w/people/withdrawal",
                Map.of("id", row.id().toString(), "seen", String.valueOf(row.version())),
                filled.fields(),
                scene.say("people-work.withdrawal.button"),
                filled.faults(),
                refused == null ? null : judgements.broken(scene, refused),
                changed ? new ActForm.Conflict(filled.raw("last"), List.of(scene.period(mandate.during()))) : null);
    }

    static String composition(Scene scene, String body, LocalDate from) {
        return scene.path() + "/w/people/composition?body=" + body + "&from=" + from;
    }

    private static List<Crumb> crumbs(Scene scene, String body) {
        return List.of(
                scene.front(),
                new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                new Crumb(
                        scene.say("people-work.composition.title", scene.name(body)),
                        composition(scene, body, scene.day())));
    }
}
