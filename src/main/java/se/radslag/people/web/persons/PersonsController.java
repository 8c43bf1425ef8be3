package se.radslag.people.web.persons;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.MergePersons;
import se.radslag.people.domain.ProtectPerson;
import se.radslag.people.domain.RenamePerson;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where persons are found, renamed, protected and merged. */
@Controller
class PersonsController {

    private final PersonsPages pages;
    private final PersonForms forms;
    private final RenamePerson rename;
    private final ProtectPerson protect;
    private final MergePersons merge;
    private final ProtectedDoor door;

    PersonsController(
            PersonsPages pages,
            PersonForms forms,
            RenamePerson rename,
            ProtectPerson protect,
            MergePersons merge,
            ProtectedDoor door) {
        this.pages = pages;
        this.forms = forms;
        this.rename = rename;
        this.protect = protect;
        this.merge = merge;
        this.door = door;
    }

    @GetMapping("/{structure}/w/people/persons")
    ModelAndView list(
            Scene scene,
            Actor actor,
            @RequestParam(name = "namn", defaultValue = "") String name,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt = saved != null && saved.matches("name|protection|merging|apart|apart-undone")
                ? scene.say("people-work.saved." + saved)
                : null;
        return new ModelAndView("people/persons/page").addObject("page", pages.of(scene, actor, name, receipt));
    }

    @GetMapping({"/{structure}/w/people/persons.csv", "/{structure}/w/people/persons.xlsx"})
    TableFile file(Scene scene, @RequestParam(name = "namn", defaultValue = "") String name) {
        return pages.file(scene, name);
    }

    @GetMapping("/{structure}/w/people/name")
    ModelAndView name(Scene scene, Actor actor, Typed typed) {
        var person = person(scene, typed, actor, Page.NAME);
        return name(scene, person, PersonForms.begun(person, typed)).opened();
    }

    @PostMapping("/{structure}/w/people/name")
    ModelAndView rename(Scene scene, Actor actor, Typed typed) {
        var person = person(scene, typed, actor, Page.NAME);
        return name(scene, person, typed)
                .sent(
                        () -> new RenamePerson.Command(
                                person.id(),
                                typed.seen(),
                                typed.raw("given"),
                                typed.raw("family"),
                                typed.neededDay("from")),
                        command -> rename.handle(command, actor),
                        saved(scene, "name"));
    }

    private Asking name(Scene scene, PersonHistory person, Typed typed) {
        return new Asking(typed, trouble -> forms.name(scene, person, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/protection")
    ModelAndView protection(Scene scene, Actor actor, Typed typed) {
        var person = person(scene, typed, actor, Page.PROTECTION);
        return protection(scene, person, PersonForms.begun(person, typed)).opened();
    }

    @PostMapping("/{structure}/w/people/protection")
    ModelAndView protect(Scene scene, Actor actor, Typed typed) {
        var person = person(scene, typed, actor, Page.PROTECTION);
        var since = typed.raw("is").equals("yes") ? scene.day() : null;
        return protection(scene, person, typed)
                .sent(
                        () -> new ProtectPerson.Command(person.id(), typed.seen(), since),
                        command -> protect.handle(command, actor),
                        saved(scene, "protection"));
    }

    private Asking protection(Scene scene, PersonHistory person, Typed typed) {
        return new Asking(typed, trouble -> forms.protection(scene, person, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/merging")
    ModelAndView merging(Scene scene, Actor actor, Typed typed) {
        return merging(scene, actor, person(scene, typed, actor, Page.MERGING), typed)
                .opened();
    }

    @PostMapping("/{structure}/w/people/merging")
    ModelAndView merge(Scene scene, Actor actor, Typed typed) {
        var person = person(scene, typed, actor, Page.MERGING);
        return merging(scene, actor, person, typed)
                .sent(
                        () -> new MergePersons.Command(person.id(), TypedPeople.needed(typed, "into")),
                        command -> merge.handle(command, actor),
                        saved(scene, "merging"));
    }

    private Asking merging(Scene scene, Actor actor, PersonHistory person, Typed typed) {
        return new Asking(typed, trouble -> forms.merging(scene, actor, person, typed, trouble));
    }

    private PersonHistory person(Scene scene, Typed typed, Actor actor, Page page) {
        var person = forms.person(scene, TypedPeople.person(typed, "person")).orElseThrow(NoSuchPage::new);
        return door.open(scene, person, actor, page);
    }

    private static String saved(Scene scene, String what) {
        return scene.path() + "/w/people/persons?sparat=" + what;
    }
}
