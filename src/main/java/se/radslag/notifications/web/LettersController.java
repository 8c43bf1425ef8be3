package se.radslag.notifications.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** The letters of the installation. */
@Controller
class LettersController {

    private final LettersPages pages;

    LettersController(LettersPages pages) {
        this.pages = pages;
    }

    @GetMapping("/w/notifications/letters")
    ModelAndView show(@RequestParam(name = "page", defaultValue = "1") int page) {
        return new ModelAndView("notifications/letters/page").addObject("page", pages.page(page));
    }

    @GetMapping({"/w/notifications/letters.csv", "/w/notifications/letters.xlsx"})
    TableFile file(Language language) {
        return pages.file(language);
    }
}
