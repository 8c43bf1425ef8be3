package se.radslag.people.web.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.AppointHolder;
import se.radslag.people.domain.BackdateAppointment;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where an office gets a holder. */
@Controller
class OfficeController {

    private final OfficeForms forms;
    private final People people;
    private final AppointHolder appoint;
    private final BackdateAppointment backdate;

    OfficeController(OfficeForms forms, People people, AppointHolder appoint, BackdateAppointment backdate) {
        this.forms = forms;
        this.people = people;
        this.appoint = appoint;
        this.backdate = backdate;
    }

    @GetMapping("/{structure}/w/people/office")
    ModelAndView form(Scene scene, Typed typed) {
        return office(scene, AskedOffice.of(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/office")
    ModelAndView appoint(Scene scene, Actor actor, Typed typed) {
        var asked = AskedOffice.of(scene, typed);
        var party = asked.party();
        return office(scene, asked, typed)
                .sent(
                        () -> read(scene, asked, typed),
                        command -> appoint(scene, command, typed.text("backdated"), actor),
                        Back.of(scene, party.id(), typed)
                                .onwards(RegisterPages.saved(scene, party, "office"), "office"));
    }

    /** What began before today is an act of its own, once somebody has said why. */
    private void appoint(Scene scene, AppointHolder.Command command, @Nullable String why, Actor actor) {
        var first = command.holding().during().first();
        if (why != null && first != null && first.isBefore(scene.onDay().today())) {
            backdate.handle(new BackdateAppointment.Command(command, why), actor);
        } else {
            appoint.handle(command, actor);
        }
    }

    private Asking office(Scene scene, AskedOffice asked, Typed typed) {
        return new Asking(typed, trouble -> forms.appoint(scene, asked, typed, trouble));
    }

    private AppointHolder.Command read(Scene scene, AskedOffice asked, Typed typed) {
        people.check(typed);
        var whom = people.meant(typed);
        var from = typed.neededDay("from");
        return new AppointHolder.Command(
                forms.holding(scene, asked, typed, whom.id(), from, TypedPeople.lastDay(typed, "last", from)),
                typed.raw("seen"),
                null,
                typed.text("section"),
                typed.text("registry"),
                whom.newcomer());
    }
}
