package se.radslag.economy.web.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.ledger.AnswerProposals;
import se.radslag.economy.web.CostViews;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Money;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Where differences in closed years are taken into the open one, or declined. */
@Controller
class ProposalController {

    private final CostViews views;
    private final AnswerProposals answer;

    ProposalController(CostViews views, AnswerProposals answer) {
        this.views = views;
        this.answer = answer;
    }

    @GetMapping("/{structure}/w/economy/proposals")
    ModelAndView show(Charter charter, Language language, @RequestParam String pot) {
        return page(charter, language, pot, Typed.of(Map.of()), null, HttpStatus.OK);
    }

    @GetMapping("/{structure}/w/economy/proposals/{party}")
    ModelAndView proposed(
            Charter charter,
            Language language,
            @PathVariable String party,
            @RequestParam String pot,
            @RequestParam int year) {
        return new ProposalPages(views.of(charter, language))
                .figure(pot, year, party)
                .map(page -> new ModelAndView("economy/figure/page").addObject("page", page))
                .orElseThrow(NoSuchPage::new);
    }

    private ModelAndView page(
            Charter charter, Language language, String pot, Typed typed, @Nullable String conflict, HttpStatus status) {
        var view = views.of(charter, language);
        if (!view.ledger().pots().contains(pot)) {
            throw new NoSuchPage();
        }
        var shown = new ModelAndView("economy/proposals/page")
                .addObject("page", new ProposalPages(view).page(pot, typed, conflict));
        shown.setStatus(status);
        return shown;
    }

    @PostMapping("/{structure}/w/economy/proposals")
    ModelAndView answer(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam String pot,
            @RequestParam(name = "proposal", required = false) @Nullable List<String> chosen,
            @RequestParam(defaultValue = "") String answer,
            Typed typed) {
        var reason = typed.needed("reason");
        if (!typed.isWhole()) {
            return page(charter, language, pot, typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean accepted = answer.equals("accept");
        try {
            handle(charter, actor, pot, chosen == null ? List.of() : chosen, accepted, reason);
        } catch (Refused refused) {
            typed.refused(refused.verdicts(), verdict -> "proposals");
            return page(charter, language, pot, typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother other) {
            var texts = Texts.in(language);
            return page(
                    charter, language, pot, typed, texts.say("economy-work.proposals.changed"), HttpStatus.CONFLICT);
        }
        return new ModelAndView(
                "redirect:/" + charter.id() + "/w/economy?done=" + (accepted ? "accepted" : "declined"));
    }

    private void handle(
            Charter charter, Actor actor, String pot, List<String> chosen, boolean accepted, String reason) {
        var byYear = new TreeMap<Integer, List<AnswerProposals.Seen>>();
        for (var value : chosen) {
            var parts = value.split(" ", -1);
            if (parts.length == 4 && value.matches("\\d{4} [a-z0-9-]+ -?\\d{1,15} \\d{1,6}")) {
                byYear.computeIfAbsent(Integer.valueOf(parts[0]), none -> new ArrayList<>())
                        .add(new AnswerProposals.Seen(
                                parts[1], new Money(Long.parseLong(parts[2])), Integer.parseInt(parts[3])));
            }
        }
        if (byYear.isEmpty()) {
            byYear.put(0, List.of());
        }
        byYear.forEach((year, seen) -> answer.handle(
                new AnswerProposals.Command(charter.origin().structure(), pot, year, seen, accepted, reason), actor));
    }
}
