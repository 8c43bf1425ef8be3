package se.radslag.people.web.naming;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.naming.WithdrawSeat;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a naming is ended or taken back. */
@Controller
class WithdrawalController {

    private final WithdrawalForm form;
    private final WithdrawSeat withdraw;

    WithdrawalController(WithdrawalForm form, WithdrawSeat withdraw) {
        this.form = form;
        this.withdraw = withdraw;
    }

    @GetMapping("/{structure}/w/people/withdrawal")
    ModelAndView form(Scene scene, Typed typed) {
        return withdrawal(scene, form.naming(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/withdrawal")
    ModelAndView withdraw(Scene scene, Actor actor, Typed typed) {
        var row = form.naming(scene, typed);
        return withdrawal(scene, row, typed)
                .sent(
                        () -> new WithdrawSeat.Command(
                                scene.structure(),
                                new MandateId(row.id()),
                                typed.seen(),
                                typed.day("last"),
                                typed.text("reason")),
                        command -> withdraw.handle(command, actor),
                        PostForms.composition(scene, row.row().body(), scene.day()) + "&sparat=seat");
    }

    private Asking withdrawal(Scene scene, Versioned<Mandate> row, Typed typed) {
        return new Asking(typed, trouble -> form.of(scene, row, typed, trouble));
    }
}
