package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.Links;
import se.radslag.access.domain.SignInByLink;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;

/** The page of an operator's link: to open it shows a button, and only the button signs in. */
@Controller
@RequestMapping("/w/access/operator/{token}")
class OperatorController {

    private final Links links;
    private final SignInByLink signIn;

    OperatorController(Links links, SignInByLink signIn) {
        this.links = links;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return page(links.isGood(new Token(token)), response);
    }

    @PostMapping
    ModelAndView signIn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            var session = signIn.handle(new SignInByLink.Command(new Token(token), Arrivals.of(request)), Actor.PUBLIC);
            SessionCookie.write(session.result(), request, response);
            return new ModelAndView("redirect:/w/access/sessions");
        } catch (Refused used) {
            return page(false, response);
        }
    }

    private static ModelAndView page(boolean isGood, HttpServletResponse response) {
        response.setStatus(isGood ? 200 : 410);
        return new ModelAndView("access/operator/page").addObject("isGood", isGood);
    }
}
