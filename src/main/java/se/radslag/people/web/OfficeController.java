package se.radslag.people.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import se.radslag.people.PersonId;
import se.radslag.people.domain.AppointHolder;
import se.radslag.people.domain.EndHolding;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.platform.text.Language;

/** Where an office gets a holder, and a holder leaves. */
@Controller
class OfficeController {

    private final OfficeForms forms;
    private final RegisterPages pages;
    private final People people;
    private final AppointHolder appoint;
    private final EndHolding end;
    private final RegisterPerson register;
    private final Clock clock;

    OfficeController(
            OfficeForms forms,
            RegisterPages pages,
            People people,
            AppointHolder appoint,
            EndHolding end,
            RegisterPerson register,
            Clock clock) {
        this.forms = forms;
        this.pages = pages;
        this.people = people;
        this.appoint = appoint;
        this.end = end;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/office")
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        return show(
                forms.appoint(scene, asked(scene, values), new Filled(scene, "office", values), null, null),
                HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/office")
    ModelAndView appoint(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var asked = asked(scene, values);
        var filled = new Filled(scene, "office", values);
        people.check(filled);
        var from = filled.neededDay("from");
        var last = filled.lastDay("last", from);
        if (!filled.isWhole()) {
            return show(forms.appoint(scene, asked, filled, null, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var holding = forms.holding(scene, asked, filled, person(filled, actor), from, last);
            appoint.handle(
                    new AppointHolder.Command(
                            holding,
                            filled.raw("seen"),
                            null,
                            filled.text("section"),
                            filled.text("registry"),
                            filled.text("backdated")),
                    actor);
        } catch (Refused refused) {
            return show(
                    forms.appoint(scene, asked, filled, refused.verdicts(), null), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(
                    forms.appoint(scene, asked, filled, null, forms.conflict(scene, asked, filled)),
                    HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + scene.path() + "/w/people/register?party="
                + asked.party().id() + "&sparat=office");
    }

    /** Whoever is chosen, else somebody entered now. */
    private PersonId person(Filled filled, Actor actor) {
        var chosen = people.chosen(filled);
        return chosen != null
                ? chosen
                : register.handle(
                                new RegisterPerson.Command(
                                        filled.raw("given"),
                                        filled.raw("family"),
                                        null,
                                        new HashSet<>(people.alike(filled))),
                                actor)
                        .result();
    }

    @GetMapping("/{structure}/w/people/ending")
    ModelAndView ending(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var filled = new Filled(scene, "ending", values);
        var row = pages.row(filled.raw("id")).orElseThrow(OfficeController::missing);
        return show(forms.end(scene, party(scene, row), row, filled, null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/ending")
    ModelAndView end(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var filled = new Filled(scene, "ending", values);
        var row = pages.row(filled.raw("id")).orElseThrow(OfficeController::missing);
        var last = filled.neededDay("last");
        var party = party(scene, row);
        if (!filled.isWhole()) {
            return show(forms.end(scene, party, row, filled, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            end.handle(
                    new EndHolding.Command(
                            UUID.fromString(filled.raw("id")), filled.number("seen"), last, filled.text("reason")),
                    actor);
        } catch (Refused refused) {
            return show(forms.end(scene, party, row, filled, refused.verdicts()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                "redirect:" + scene.path() + "/w/people/register?party=" + party.id() + "&sparat=ending");
    }

    private static OfficeForms.Asked asked(Scene scene, Map<String, String> values) {
        var party = Optional.ofNullable(scene.charter().parties().get(values.getOrDefault("party", "")))
                .orElseThrow(OfficeController::missing);
        var organ = values.getOrDefault("organ", "");
        var post = values.getOrDefault("post", "");
        var ordinal = values.getOrDefault("ordinal", "1");
        if (!post.matches("[a-z][a-z0-9-]{0,59}")
                || !ordinal.matches("[1-9][0-9]{0,2}")
                || !organ.isEmpty() && !party.organs().containsKey(organ)) {
            throw missing();
        }
        return new OfficeForms.Asked(party, organ.isEmpty() ? null : organ, post, Integer.parseInt(ordinal));
    }

    private static se.radslag.charter.terms.Party party(
            Scene scene, se.radslag.people.Versioned<se.radslag.people.seating.Holding> row) {
        var party = scene.party(row.row().party());
        if (party == null) {
            throw missing();
        }
        return party;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView show(@Nullable ActForm form, HttpStatus status) {
        var view = new ModelAndView("people/form/page").addObject("page", form);
        view.setStatus(status);
        return view;
    }
}
