package se.radslag.economy.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping("/{structure}/w/economy/settlement")
    ModelAndView settlement(
            Charter charter, Language language, @RequestParam String pot, @RequestParam int year, Typed typed) {
        return new SettlementPages(views.of(charter, language), typed)
                .page(pot, year)
                .map(page -> new ModelAndView("economy/settlement/page").addObject("page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
