package se.radslag.people.web.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.AppointHolder;
import se.radslag.people.domain.BackdateAppointment;
import se.radslag.people.domain.EndHolding;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where an office gets a holder, and a holder leaves. */
@Controller
class OfficeController {

    private final OfficeForms forms;
    private final RegisterPages pages;
    private final People people;
    private final AppointHolder appoint;
    private final BackdateAppointment backdate;
    private final EndHolding end;

    OfficeController(
            OfficeForms forms,
            RegisterPages pages,
            People people,
            AppointHolder appoint,
            BackdateAppointment backdate,
            EndHolding end) {
        this.backdate = backdate;
        this.forms = forms;
        this.pages = pages;
        this.people = people;
        this.appoint = appoint;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/office")
    ModelAndView form(Scene scene, Typed typed) {
        return office(scene, asked(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/office")
    ModelAndView appoint(Scene scene, Actor actor, Typed typed) {
        var asked = asked(scene, typed);
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

    private Asking office(Scene scene, OfficeForms.Asked asked, Typed typed) {
        return new Asking(typed, trouble -> forms.appoint(scene, asked, typed, trouble));
    }

    private AppointHolder.Command read(Scene scene, OfficeForms.Asked asked, Typed typed) {
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

    @GetMapping("/{structure}/w/people/ending")
    ModelAndView ending(Scene scene, Typed typed) {
        return ending(scene, pages.row(typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/ending")
    ModelAndView end(Scene scene, Actor actor, Typed typed) {
        var row = pages.row(typed);
        return ending(scene, row, typed)
                .sent(
                        () -> new EndHolding.Command(
                                row.id(), typed.seen(), typed.neededDay("last"), typed.text("reason")),
                        command -> end.handle(command, actor),
                        RegisterPages.saved(scene, scene.partyAt(row.row().party()), "ending"));
    }

    private Asking ending(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = scene.partyAt(row.row().party());
        return new Asking(typed, trouble -> forms.end(scene, party, row, typed, trouble));
    }

    private static OfficeForms.Asked asked(Scene scene, Typed typed) {
        var party = scene.partyAt(typed.raw("party"));
        var organ = typed.raw("organ");
        var post = typed.raw("post");
        var ordinal = typed.suggest("ordinal", 1).raw("ordinal");
        if (!post.matches("[a-z][a-z0-9-]{0,59}")
                || !ordinal.matches("[1-9][0-9]{0,2}")
                || !organ.isEmpty() && !party.organs().containsKey(organ)) {
            throw new NoSuchPage();
        }
        return new OfficeForms.Asked(party, organ.isEmpty() ? null : organ, post, Integer.parseInt(ordinal));
    }
}
