package se.radslag.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.ChooseLanguage;
import se.radslag.platform.text.Language;

/** One's own page: where one sits, what one may be, and in which language one is written to. */
@Controller
class MyController {

    private final MyPages pages;
    private final ChooseLanguage choose;

    MyController(MyPages pages, ChooseLanguage choose) {
        this.pages = pages;
        this.choose = choose;
    }

    @GetMapping("/w/access/me")
    ModelAndView show(
            SignedIn who, @RequestParam(name = "sparat", required = false) @Nullable String saved, Language language) {
        return new ModelAndView("access/me/page")
                .addObject("page", pages.of(who.session(), "letters".equals(saved), language));
    }

    @PostMapping("/w/access/me/letters")
    String letters(SignedIn who, @RequestParam(defaultValue = "") String in) {
        var account = who.session().account();
        choose.handle(
                new ChooseLanguage.Command(account == null ? NOBODY : account, Language.of(in)), who.getPrincipal());
        return "redirect:/w/access/me?sparat=letters";
    }

    /** No account's id. */
    private static final UUID NOBODY = new UUID(0, 0);
}
