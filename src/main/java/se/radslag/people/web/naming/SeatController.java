package se.radslag.people.web.naming;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.naming.BackdateSeat;
import se.radslag.people.naming.NameSeat;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a party fills a seat. */
@Controller
class SeatController {

    private final SeatForms forms;
    private final People people;
    private final NameSeat name;
    private final BackdateSeat backdate;

    SeatController(SeatForms forms, People people, NameSeat name, BackdateSeat backdate) {
        this.backdate = backdate;
        this.forms = forms;
        this.people = people;
        this.name = name;
    }

    @GetMapping("/{structure}/w/people/seat")
    ModelAndView form(Scene scene, Typed typed) {
        var asked = AskedSeat.of(scene, typed);
        typed.suggest("from", asked.from()).suggest("last", asked.last(scene));
        return seat(scene, asked, typed).opened();
    }

    @PostMapping("/{structure}/w/people/seat")
    ModelAndView name(Scene scene, Actor actor, Typed typed) {
        var asked = AskedSeat.of(scene, typed);
        var usual = PostForms.composition(scene, asked.body().id(), asked.from()) + "&sparat=seat#" + asked.party();
        return seat(scene, asked, typed)
                .sent(
                        () -> read(scene, asked, typed, actor),
                        command -> name(scene, command, actor),
                        Back.of(scene, asked.party(), typed).onwards(usual, "seat"));
    }

    /** What began before today is an act of its own, once somebody has said why. */
    private void name(Scene scene, NameSeat.Command command, Actor actor) {
        var naming = command.naming();
        var first = naming.mandate().during().first();
        if (naming.backdated() != null
                && first != null
                && first.isBefore(scene.onDay().today())) {
            backdate.handle(new BackdateSeat.Command(command.structure(), command), actor);
        } else {
            name.handle(command, actor);
        }
    }

    private Asking seat(Scene scene, AskedSeat asked, Typed typed) {
        return new Asking(typed, trouble -> forms.of(scene, asked, typed, trouble));
    }

    private NameSeat.Command read(Scene scene, AskedSeat asked, Typed typed, Actor actor) {
        people.check(typed);
        SeatForms.check(scene, asked, typed);
        var from = typed.neededDay("from");
        var during = new Period(from, TypedPeople.lastDay(typed, "last", from));
        var whom = people.meant(typed);
        return new NameSeat.Command(
                scene.structure(),
                forms.naming(asked, typed, whom.id(), during, actor),
                typed.raw("seen"),
                whom.newcomer());
    }
}
