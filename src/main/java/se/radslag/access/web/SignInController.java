package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.AskForLink;
import se.radslag.access.domain.Email;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;

/** Where one asks to sign in: a link comes by mail. */
@Controller
class SignInController {

    private final SignInPages pages;
    private final AskForLink ask;

    SignInController(SignInPages pages, AskForLink ask) {
        this.pages = pages;
        this.ask = ask;
    }

    @GetMapping("/logga-in")
    ModelAndView show(@RequestParam(name = "till", required = false) @Nullable String onwards, Language language) {
        return pages.view("", Onwards.of(onwards), List.of(), HttpStatus.OK, language);
    }

    @PostMapping("/logga-in")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var browser = BrowserCookie.readOrWrite(request, response);
        try {
            var from = request.getRemoteAddr();
            ask.handle(
                    new AskForLink.Command(new Email(email), browser, from, language, Onwards.of(onwards)),
                    Actor.PUBLIC);
            return new ModelAndView("access/sign-in/asked").addObject("email", email.strip());
        } catch (Refused refused) {
            var faults = pages.faults(refused, language);
            return pages.view(email, Onwards.of(onwards), faults, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
    }
}
