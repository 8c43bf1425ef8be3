package se.radslag.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.people.PersonHistory;
import se.radslag.people.domain.MergePersons;
import se.radslag.people.domain.ProtectPerson;
import se.radslag.people.domain.RenamePerson;
import se.radslag.platform.text.Language;

/** Where persons are found, renamed, protected and merged. */
@Controller
class PersonsController {

    private final PersonForms forms;
    private final RenamePerson rename;
    private final ProtectPerson protect;
    private final MergePersons merge;
    private final Clock clock;

    PersonsController(PersonForms forms, RenamePerson rename, ProtectPerson protect, MergePersons merge, Clock clock) {
        this.forms = forms;
        this.rename = rename;
        this.protect = protect;
        this.merge = merge;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/persons")
    ModelAndView list(
            Charter charter,
            Language language,
            @RequestParam(name = "namn", defaultValue = "") String name,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = scene(charter, language);
        var receipt = saved != null && saved.matches("name|protection|merging")
                ? scene.say("people-work.saved." + saved)
                : null;
        return new ModelAndView("people/persons/page").addObject("page", forms.list(scene, name, receipt));
    }

    @GetMapping("/{structure}/w/people/name")
    ModelAndView name(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = scene(charter, language);
        var person = person(scene, values);
        return show(
                forms.name(scene, person, new Filled(scene, "name", PersonForms.begun(person, values)), null, false),
                HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/name")
    ModelAndView rename(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = scene(charter, language);
        var person = person(scene, values);
        var filled = new Filled(scene, "name", values);
        var from = filled.neededDay("from");
        if (!filled.isWhole()) {
            return show(forms.name(scene, person, filled, null, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            rename.handle(
                    new RenamePerson.Command(
                            person.id(), filled.number("seen"), filled.raw("given"), filled.raw("family"), from),
                    actor);
        } catch (Refused refused) {
            return show(forms.name(scene, person, filled, refused.verdicts(), false), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(forms.name(scene, person, filled, null, true), HttpStatus.CONFLICT);
        }
        return saved(scene, "name");
    }

    @GetMapping("/{structure}/w/people/protection")
    ModelAndView protection(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = scene(charter, language);
        var person = person(scene, values);
        var filled = new Filled(scene, "protection", PersonForms.begun(person, values));
        return show(forms.protection(scene, person, filled, null, false), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/protection")
    ModelAndView protect(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = scene(charter, language);
        var person = person(scene, values);
        var filled = new Filled(scene, "protection", values);
        var since = filled.raw("is").equals("yes") ? LocalDate.now(clock) : null;
        try {
            protect.handle(new ProtectPerson.Command(person.id(), filled.number("seen"), since), actor);
        } catch (Refused refused) {
            return show(
                    forms.protection(scene, person, filled, refused.verdicts(), false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(forms.protection(scene, person, filled, null, true), HttpStatus.CONFLICT);
        }
        return saved(scene, "protection");
    }

    @GetMapping("/{structure}/w/people/merging")
    ModelAndView merging(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = scene(charter, language);
        var person = person(scene, values);
        return show(forms.merging(scene, person, new Filled(scene, "merging", values), null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/merging")
    ModelAndView merge(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = scene(charter, language);
        var person = person(scene, values);
        var filled = new Filled(scene, "merging", values);
        var into = filled.person("into");
        if (into == null) {
            filled.fault("into", "needed-person");
            return show(forms.merging(scene, person, filled, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            merge.handle(new MergePersons.Command(person.id(), into), actor);
        } catch (Refused refused) {
            return show(forms.merging(scene, person, filled, refused.verdicts()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return saved(scene, "merging");
    }

    private PersonHistory person(Scene scene, Map<String, String> values) {
        return forms.person(scene, new Filled(scene, "name", values).person("person"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }

    private static ModelAndView saved(Scene scene, String what) {
        return new ModelAndView("redirect:" + scene.path() + "/w/people/persons?sparat=" + what);
    }

    private static ModelAndView show(ActForm form, HttpStatus status) {
        var view = new ModelAndView("people/form/page").addObject("page", form);
        view.setStatus(status);
        return view;
    }
}
