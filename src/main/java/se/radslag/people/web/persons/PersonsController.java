package se.radslag.people.web.persons;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.MergePersons;
import se.radslag.people.domain.ProtectPerson;
import se.radslag.people.domain.RenamePerson;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where persons are found, renamed, protected and merged. */
@Controller
class PersonsController {

    private final PersonForms forms;
    private final RenamePerson rename;
    private final ProtectPerson protect;
    private final MergePersons merge;
    private final ProtectedDoor door;
    private final Clock clock;

    PersonsController(
            PersonForms forms,
            RenamePerson rename,
            ProtectPerson protect,
            MergePersons merge,
            ProtectedDoor door,
            Clock clock) {
        this.forms = forms;
        this.rename = rename;
        this.protect = protect;
        this.merge = merge;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/persons")
    ModelAndView list(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = "namn", defaultValue = "") String name,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = scene(charter, language);
        var receipt = saved != null && saved.matches("name|protection|merging")
                ? scene.say("people-work.saved." + saved)
                : null;
        return new ModelAndView("people/persons/page").addObject("page", forms.list(scene, actor, name, receipt));
    }

    @GetMapping({"/{structure}/w/people/persons.csv", "/{structure}/w/people/persons.xlsx"})
    TableFile file(Charter charter, Language language, @RequestParam(name = "namn", defaultValue = "") String name) {
        return forms.file(scene(charter, language), name);
    }

    @GetMapping("/{structure}/w/people/name")
    ModelAndView name(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var person = person(scene, typed, actor, Page.NAME);
        return forms.name(scene, person, PersonForms.begun(person, typed), Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/name")
    ModelAndView rename(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var person = person(scene, typed, actor, Page.NAME);
        return Attempt.of(
                () -> {
                    var from = typed.neededDay("from");
                    if (!typed.isWhole()) {
                        return null;
                    }
                    rename.handle(
                            new RenamePerson.Command(
                                    person.id(), typed.seen(), typed.raw("given"), typed.raw("family"), from),
                            actor);
                    return saved(scene, "name");
                },
                trouble -> forms.name(scene, person, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/protection")
    ModelAndView protection(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var person = person(scene, typed, actor, Page.PROTECTION);
        return forms.protection(scene, person, PersonForms.begun(person, typed), Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/protection")
    ModelAndView protect(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var person = person(scene, typed, actor, Page.PROTECTION);
        return Attempt.of(
                () -> {
                    var since = typed.raw("is").equals("yes") ? LocalDate.now(clock) : null;
                    protect.handle(new ProtectPerson.Command(person.id(), typed.seen(), since), actor);
                    return saved(scene, "protection");
                },
                trouble -> forms.protection(scene, person, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/merging")
    ModelAndView merging(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        return forms.merging(scene, person(scene, typed, actor, Page.MERGING), typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/merging")
    ModelAndView merge(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var person = person(scene, typed, actor, Page.MERGING);
        return Attempt.of(
                () -> {
                    var into = TypedPeople.person(typed, "into");
                    if (into == null) {
                        typed.fault("into", "people-work.fault.needed-person");
                        return null;
                    }
                    merge.handle(new MergePersons.Command(person.id(), into), actor);
                    return saved(scene, "merging");
                },
                trouble -> forms.merging(scene, person, typed, trouble));
    }

    private PersonHistory person(Scene scene, Typed typed, Actor actor, Page page) {
        var person = forms.person(scene, TypedPeople.person(typed, "person"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        door.open(scene, person, actor, page);
        return person;
    }

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }

    private static String saved(Scene scene, String what) {
        return scene.path() + "/w/people/persons?sparat=" + what;
    }
}
