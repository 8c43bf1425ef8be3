package se.radslag.people.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.PersonList;
import se.radslag.people.SimilarPersons;
import se.radslag.people.web.ActForm.Input;
import se.radslag.people.web.ActForm.Option;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** The list of persons, and the forms by which one is renamed, protected, or found to be another. */
@Component
class PersonForms {

    private final PersonHistory.Lookup histories;
    private final PersonList persons;
    private final SimilarPersons similar;
    private final People people;
    private final Judgements judgements;

    PersonForms(
            PersonHistory.Lookup histories,
            PersonList persons,
            SimilarPersons similar,
            People people,
            Judgements judgements) {
        this.histories = histories;
        this.persons = persons;
        this.similar = similar;
        this.people = people;
        this.judgements = judgements;
    }

    Optional<PersonHistory> person(Scene scene, @Nullable PersonId id) {
        return id == null ? Optional.empty() : histories.of(id, scene.structure());
    }

    PersonsPage list(Scene scene, String typed, @Nullable String receipt) {
        var rows = new ArrayList<PersonsPage.Row>();
        for (var entry : persons.named(typed)) {
            boolean hidden = entry.protectedSince() != null;
            rows.add(new PersonsPage.Row(
                    entry.name(),
                    hidden ? null : scene.path() + "/person/" + entry.id(),
                    hidden ? Pill.warn(scene.say("people-work.protected")) : null,
                    List.of(
                            act(scene, "name", entry.id()),
                            act(scene, "protection", entry.id()),
                            act(scene, "merging", entry.id()))));
        }
        return new PersonsPage(work(scene), scene.path() + "/w/people/persons", typed, receipt, rows);
    }

    private static Crumb act(Scene scene, String noun, PersonId id) {
        return new Crumb(
                scene.say("people-work.persons." + noun), scene.path() + "/w/people/" + noun + "?person=" + id);
    }

    ActForm name(Scene scene, PersonHistory person, Filled filled, @Nullable Verdicts refused, boolean changed) {
        filled.ask(Input.TEXT, "given", true).ask(Input.TEXT, "family", true).ask(Input.DAY, "from", true);
        return form(scene, person, "name", filled, refused, changed);
    }

    ActForm protection(Scene scene, PersonHistory person, Filled filled, @Nullable Verdicts refused, boolean changed) {
        filled.ask(
                Input.CHOICE,
                "is",
                true,
                List.of(
                        new Option("yes", scene.say("people-work.protection.yes")),
                        new Option("no", scene.say("people-work.protection.no"))));
        return form(scene, person, "protection", filled, refused, changed);
    }

    ActForm merging(Scene scene, PersonHistory person, Filled filled, @Nullable Verdicts refused) {
        var name = person.names().getLast();
        var alike = similar.to(name.given(), name.family(), person.id());
        var options = people.named(scene, alike).values().stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
        filled.ask(Input.LIST, "into", true, options);
        return form(scene, person, "merging", filled, refused, false);
    }

    private ActForm form(
            Scene scene,
            PersonHistory person,
            String noun,
            Filled filled,
            @Nullable Verdicts refused,
            boolean changed) {
        var name = person.names().getLast().full();
        var crumbs = new ArrayList<>(work(scene));
        crumbs.add(new Crumb(scene.say("people-work.persons.title"), scene.path() + "/w/people/persons"));
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("person", person.id().toString());
        hidden.put("seen", String.valueOf(person.version()));
        return new ActForm(
                crumbs,
                scene.say("people-work." + noun + ".title", name),
                List.of(scene.say("people-work." + noun + ".before")),
                scene.path() + "/w/people/" + noun,
                hidden,
                filled.fields(),
                scene.say("people-work." + noun + ".button"),
                filled.faults(),
                refused == null ? null : judgements.broken(scene, refused),
                changed ? new ActForm.Conflict(People.name(filled), List.of(name)) : null);
    }

    private static List<Crumb> work(Scene scene) {
        return List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"));
    }

    /** What a form begins with: today's name. */
    static Map<String, String> begun(PersonHistory person, Map<String, String> values) {
        var begun = new LinkedHashMap<>(values);
        begun.putIfAbsent("given", person.names().getLast().given());
        begun.putIfAbsent("family", person.names().getLast().family());
        begun.putIfAbsent("is", person.isProtected() ? "yes" : "no");
        return begun;
    }
}
