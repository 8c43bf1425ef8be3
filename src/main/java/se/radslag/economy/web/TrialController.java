package se.radslag.economy.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Typed;

/** Where things are tried with nothing saved: what if, and what everyone would owe at the end. */
@Controller
class TrialController {

    private final CostViews views;

    TrialController(CostViews views) {
        this.views = views;
    }

    @GetMapping("/{structure}/w/economy/what-if")
    ModelAndView whatIf(
            Charter charter, Language language, @RequestParam String pot, @RequestParam int year, Typed typed) {
        return new WhatIfPages(views.of(charter, language), typed)
                .page(pot, year)
                .map(page -> new ModelAndView("economy/trial/page").addObject("page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{structure}/w/economy/what-if/{who}")
    ModelAndView supposed(
            Charter charter,
            Language language,
            @PathVariable String who,
            @RequestParam String pot,
            @RequestParam int year,
            Typed typed) {
        return figure(new WhatIfFigures(views.of(charter, language), typed).figure(pot, year, who));
    }

    @GetMapping("/{structure}/w/economy/what-if/{who}/difference")
    ModelAndView difference(
            Charter charter,
            Language language,
            @PathVariable String who,
            @RequestParam String pot,
            @RequestParam int year,
            Typed typed) {
        return figure(new WhatIfFigures(views.of(charter, language), typed).difference(pot, year, who));
    }

    @GetMapping("/{structure}/w/economy/settlement")
    ModelAndView settlement(
            Charter charter, Language language, @RequestParam String pot, @RequestParam int year, Typed typed) {
        return new SettlementPages(views.of(charter, language), typed)
                .page(pot, year)
                .map(page -> new ModelAndView("economy/settlement/page").addObject("page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{structure}/w/economy/settlement/{party}")
    ModelAndView settled(
            Charter charter,
            Language language,
            @PathVariable String party,
            @RequestParam String pot,
            @RequestParam int year,
            Typed typed) {
        return figure(new SettlementFigures(views.of(charter, language), typed).page(pot, year, party));
    }

    @GetMapping("/{structure}/w/economy/proposals/{party}")
    ModelAndView proposed(
            Charter charter,
            Language language,
            @PathVariable String party,
            @RequestParam String pot,
            @RequestParam int year) {
        return figure(new ProposalPages(views.of(charter, language)).figure(pot, year, party));
    }

    private static ModelAndView figure(Optional<FigurePage> page) {
        return page.map(each -> new ModelAndView("economy/figure/page").addObject("page", each))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
