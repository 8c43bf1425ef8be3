package se.radslag.economy.web.proposals;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.ledger.AnswerProposals;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;

/** Where differences in closed years are taken into the open one, or declined. */
@Controller
class ProposalController {

    private final AnswerProposals answer;

    ProposalController(AnswerProposals answer) {
        this.answer = answer;
    }

    @GetMapping("/{structure}/w/economy/proposals")
    ModelAndView show(CostVisit visit, @RequestParam String pot) {
        return Shown.found("economy/proposals/page", new ProposalPages(visit.view()).page(pot, visit.typed(), false));
    }

    @GetMapping("/{structure}/w/economy/proposals/{party}")
    ModelAndView proposed(
            CostVisit visit, @PathVariable String party, @RequestParam String pot, @RequestParam int year) {
        return Shown.figure(new ProposalPages(visit.view()).figure(pot, year, party));
    }

    @PostMapping("/{structure}/w/economy/proposals")
    ModelAndView answer(
            CostVisit visit, Actor actor, @RequestParam String pot, @RequestParam(defaultValue = "") String answer) {
        var typed = visit.typed();
        var reason = typed.needed("reason");
        if (!typed.isWhole()) {
            return again(visit, pot, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean accepted = answer.equals("accept");
        try {
            new ChosenProposals(visit, pot)
                    .commands(accepted, reason)
                    .forEach(command -> this.answer.handle(command, actor));
        } catch (Refused refused) {
            typed.refused(refused.verdicts(), verdict -> "proposals");
            return again(visit, pot, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother other) {
            return again(visit, pot, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + visit.view().paths().done(accepted ? "accepted" : "declined"));
    }

    private static ModelAndView again(CostVisit visit, String pot, HttpStatus status) {
        boolean changed = status == HttpStatus.CONFLICT;
        var again = Shown.found(
                "economy/proposals/page", new ProposalPages(visit.view()).page(pot, visit.typed(), changed));
        again.setStatus(status);
        return again;
    }
}
