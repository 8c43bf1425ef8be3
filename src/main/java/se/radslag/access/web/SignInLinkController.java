package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.SignInByMail;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;

/** Where the link out of a letter leads: one signs in by its button, so that nobody who only looks uses it up. */
@Controller
@RequestMapping("/logga-in/{token}")
class SignInLinkController {

    private final SignInPages pages;
    private final SignInByMail signIn;

    SignInLinkController(SignInPages pages, SignInByMail signIn) {
        this.pages = pages;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView link(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return pages.link(new Token(token), BrowserCookie.read(request));
    }

    @PostMapping
    ModelAndView signIn(
            @PathVariable String token,
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var browser = BrowserCookie.read(request);
        try {
            var session = signIn.handle(
                    new SignInByMail.Command(new Token(token), browser, Arrivals.of(request)), Actor.PUBLIC);
            SessionCookie.write(session.result(), request, response);
            return new ModelAndView(Onwards.orMine(onwards));
        } catch (Refused refused) {
            return pages.link(new Token(token), browser);
        }
    }
}
