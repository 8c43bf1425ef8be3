package se.radslag.people.web.persons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.PersonList;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Query;

/** Lists persons by any name, each with what can be done. */
@Component
class PersonsPages {

    private final PersonList persons;
    private final PersonHistory.Lookup histories;
    private final Twins twins;
    private final ProtectedDoor door;

    PersonsPages(PersonList persons, PersonHistory.Lookup histories, Twins twins, ProtectedDoor door) {
        this.persons = persons;
        this.histories = histories;
        this.twins = twins;
        this.door = door;
    }

    /** Those with protected identity come last, so that their place tells nothing of the name. */
    PersonsPage of(Scene scene, Actor actor, String typed, @Nullable String receipt) {
        var rows = new ArrayList<PersonsPage.Row>();
        var hidden = new ArrayList<PersonsPage.Row>();
        for (var entry : persons.named(typed)) {
            if (entry.name() != null) {
                rows.add(new PersonsPage.Row(
                        entry.name(), scene.path() + "/person/" + entry.id(), null, acts(scene, entry.id())));
            } else if (histories
                    .of(entry.id(), scene.structure())
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
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
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
        return new FileLinks(path, new Query().with("namn", typed).toString());
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
}
