package se.radslag.people.web.persons;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.PersonList;
import se.radslag.people.SimilarPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The list of persons, and the forms by which one is renamed, protected, or found to be another. */
@Component
class PersonForms {

    private final PersonHistory.Lookup histories;
    private final PersonList persons;
    private final SimilarPersons similar;
    private final Twins twins;
    private final ProtectedDoor door;
    private final People people;
    private final Judgements judgements;

    PersonForms(
            PersonHistory.Lookup histories,
            PersonList persons,
            SimilarPersons similar,
            Twins twins,
            ProtectedDoor door,
            People people,
            Judgements judgements) {
        this.histories = histories;
        this.persons = persons;
        this.similar = similar;
        this.twins = twins;
        this.door = door;
        this.people = people;
        this.judgements = judgements;
    }

    Optional<PersonHistory> person(Scene scene, @Nullable PersonId id) {
        return id == null ? Optional.empty() : histories.of(id, scene.structure());
    }

    /** Those with protected identity come last, so that their place tells nothing of the name. */
    PersonsPage list(Scene scene, Actor actor, String typed, @Nullable String receipt) {
        var rows = new ArrayList<PersonsPage.Row>();
        var hidden = new ArrayList<PersonsPage.Row>();
        for (var entry : persons.named(typed)) {
            if (entry.name() != null) {
                rows.add(new PersonsPage.Row(
                        entry.name(), scene.path() + "/person/" + entry.id(), null, acts(scene, entry.id())));
            } else if (person(scene, entry.id())
                    .filter(known -> ProtectedDoor.mayOpen(scene, known, actor))
                    .isPresent()) {
                if (!typed.isEmpty()) {
                    door.found(scene, entry.id(), actor);
                }
                hidden.add(hidden(scene, entry.id()));
            }
        }
        rows.addAll(hidden);
        return new PersonsPage(
                work(scene),
                scene.path() + "/w/people/persons",
                typed,
                receipt,
                rows,
                typed.isEmpty() ? twins.of(scene, actor) : null,
                files(scene, typed));
    }

    private static PersonsPage.Row hidden(Scene scene, PersonId id) {
        return new PersonsPage.Row(
                scene.say("people-work.protected"),
                null,
                null,
                List.of(act(scene, "identity", id), act(scene, "readings", id)));
    }

    private static FileLinks files(Scene scene, String typed) {
        var path = scene.path() + "/w/people/persons";
        return new FileLinks(path, typed.isEmpty() ? "" : "namn=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    /** Everybody whom a name finds, however many. */
    TableFile file(Scene scene, String typed) {
        return new TableFile(
                "personer",
                List.of(scene.say("people-pages.column.name"), scene.say("people-work.protected")),
                out -> persons.each(typed, person -> write(scene, out, person)));
    }

    /** Of somebody with protected identity no name leaves in a file, whoever takes it. */
    private static void write(Scene scene, TableFile.Sink out, PersonList.Entry person) {
        try {
            var name = person.name() == null ? scene.say("people-work.protected") : person.name();
            out.row(name, person.protectedSince());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<Crumb> acts(Scene scene, PersonId id) {
        return List.of(act(scene, "name", id), act(scene, "protection", id), act(scene, "merging", id));
    }

    private static Crumb act(Scene scene, String noun, PersonId id) {
        return new Crumb(
                scene.say("people-work.persons." + noun), scene.path() + "/w/people/" + noun + "?person=" + id);
    }

    FormPage name(Scene scene, PersonHistory person, Typed typed, Trouble trouble) {
        return form(scene, person, "name", typed, trouble, text("given"), text("family"), day("from"));
    }

    FormPage protection(Scene scene, PersonHistory person, Typed typed, Trouble trouble) {
        var options = List.of(
                new Option("yes", scene.say("people-work.protection.yes")),
                new Option("no", scene.say("people-work.protection.no")));
        return form(scene, person, "protection", typed, trouble, choice("is", options));
    }

    /** Into whom: those with a name alike, and one who is protected where the page was opened from theirs. */
    FormPage merging(Scene scene, Actor actor, PersonHistory person, Typed typed, Trouble trouble) {
        var name = person.names().getLast();
        var alike = new ArrayList<>(similar.to(name.given(), name.family(), person.id()));
        person(scene, TypedPeople.person(typed, "into"))
                .filter(into -> into.isProtected() && ProtectedDoor.mayOpen(scene, into, actor))
                .ifPresent(into -> alike.add(into.id()));
        var options = alike.stream()
                .distinct()
                .map(id -> new Option(id.toString(), people.name(scene, id)))
                .toList();
        return form(scene, person, "merging", typed, trouble, Question.list("into", options));
    }

    private FormPage form(
            Scene scene, PersonHistory person, String noun, Typed typed, Trouble trouble, Question... questions) {
        var name = person.names().getLast().full();
        return scene.form(noun, typed)
                .under(List.of(new Crumb(scene.say("people-work.persons.title"), scene.path() + "/w/people/persons")))
                .title(name)
                .says(scene.say("people-work." + noun + ".before"))
                .hidden("person", person.id())
                .hidden("seen", person.version())
                .asks(questions)
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? new Conflict(TypedPeople.name(typed), List.of(name)) : null)
                .sentTo(scene.path() + "/w/people/" + noun);
    }

    private static List<Crumb> work(Scene scene) {
        return List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"));
    }

    /** Begins a form with today's name. */
    static Typed begun(PersonHistory person, Typed typed) {
        return typed.suggest("given", person.names().getLast().given())
                .suggest("family", person.names().getLast().family())
                .suggest("is", person.isProtected() ? "yes" : "no");
    }
}
