package se.radslag.people.web.persons;

import static se.radslag.platform.web.form.Question.choice;
import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.PersonList;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.SimilarPersons;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Question;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The forms by which a person is renamed, protected, or found to be another. */
@Component
class PersonForms {

    private final PersonHistory.Lookup histories;
    private final SimilarPersons similar;
    private final PersonList persons;
    private final CalledPersons called;
    private final ProtectedDoor door;
    private final Judgements judgements;

    PersonForms(
            PersonHistory.Lookup histories,
            SimilarPersons similar,
            PersonList persons,
            CalledPersons called,
            ProtectedDoor door,
            Judgements judgements) {
        this.histories = histories;
        this.similar = similar;
        this.persons = persons;
        this.called = called;
        this.door = door;
        this.judgements = judgements;
    }

    /** The person that a form is about; that it is opened is noted of somebody with protected identity. */
    PersonHistory person(Scene scene, Typed typed, Actor actor, Page page) {
        var person = known(scene, TypedPeople.person(typed, "person")).orElseThrow(NoSuchPage::new);
        return door.open(scene, person, actor, page);
    }

    private Optional<PersonHistory> known(Scene scene, @Nullable PersonId id) {
        return id == null ? Optional.empty() : histories.of(id, scene.structure());
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

    /**
     * Into whom: those with a name alike, those of another name that is looked for, and one who is protected where the page
     * was opened from theirs.
     */
    FormPage merging(Scene scene, Actor actor, PersonHistory person, Typed typed, Trouble trouble) {
        var name = person.names().getLast();
        var alike = new ArrayList<>(similar.to(name.given(), name.family(), person.id()));
        known(scene, TypedPeople.person(typed, "into"))
                .filter(into -> into.isProtected() && ProtectedDoor.mayOpen(scene, into, actor))
                .ifPresent(into -> alike.add(into.id()));
        alike.addAll(looked(person, typed.raw("named")));
        var options = alike.stream()
                .distinct()
                .map(id -> new Option(id.toString(), called.name(scene, id)))
                .toList();
        return form(
                scene,
                person,
                "merging",
                typed,
                trouble,
                Question.list("into", options),
                text("named").optional());
    }

    /** Those who have or had a name, whatever it is: one person's two entries need not have names alike. */
    private List<PersonId> looked(PersonHistory person, String name) {
        return name.isBlank()
                ? List.of()
                : persons.named(name).stream()
                        .filter(entry -> entry.name() != null)
                        .map(PersonList.Entry::id)
                        .filter(id -> !id.equals(person.id()))
                        .toList();
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

    /** Where one goes on to when something of a person has been said. */
    static String saved(Scene scene, String what) {
        return scene.path() + "/w/people/persons?sparat=" + what;
    }

    /** Begins a form with today's name. */
    static Typed begun(PersonHistory person, Typed typed) {
        return typed.suggest("given", person.names().getLast().given())
                .suggest("family", person.names().getLast().family())
                .suggest("is", person.isProtected() ? "yes" : "no");
    }
}
