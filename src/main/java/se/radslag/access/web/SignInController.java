package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.AskForLink;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.SignInByMail;
import se.radslag.access.domain.SignInForDemo;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;

/** Where one signs in: by a link that comes by mail; in the made-up world also as any of its people. */
@Controller
class SignInController {

    private final SignInPages pages;
    private final AskForLink ask;
    private final SignInByMail byMail;
    private final SignInForDemo forDemo;

    SignInController(SignInPages pages, AskForLink ask, SignInByMail byMail, SignInForDemo forDemo) {
        this.pages = pages;
        this.ask = ask;
        this.byMail = byMail;
        this.forDemo = forDemo;
    }

    @GetMapping("/logga-in")
    ModelAndView show(@RequestParam(name = "till", required = false) @Nullable String onwards, Language language) {
        return view(pages.page("", Onwards.of(onwards), List.of(), language), 200);
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
            return view(pages.page(email, Onwards.of(onwards), pages.faults(refused, language), language), 422);
        }
    }

    @GetMapping("/logga-in/{token}")
    ModelAndView link(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return linkPage(pages.link(new Token(token), BrowserCookie.read(request)));
    }

    @PostMapping("/logga-in/{token}")
    ModelAndView signIn(
            @PathVariable String token,
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var browser = BrowserCookie.read(request);
        try {
            var session = byMail.handle(
                    new SignInByMail.Command(new Token(token), browser, Arrivals.of(request)), Actor.PUBLIC);
            SessionCookie.write(session.result(), request, response);
            return new ModelAndView(Onwards.orMine(onwards));
        } catch (Refused refused) {
            return linkPage(pages.link(new Token(token), browser));
        }
    }

    @PostMapping("/logga-in/prova")
    ModelAndView demo(
            @RequestParam(name = "account") String who,
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = forDemo.handle(DemoChoice.of(who, Arrivals.of(request)), Actor.PUBLIC);
        SessionCookie.write(session.result(), request, response);
        return new ModelAndView(Onwards.orMine(onwards));
    }

    private static ModelAndView view(SignInPage page, int status) {
        var answer = new ModelAndView("access/sign-in/page").addObject("page", page);
        answer.setStatus(org.springframework.http.HttpStatus.valueOf(status));
        return answer;
    }

    private static ModelAndView linkPage(SignInLinkState state) {
        var answer = new ModelAndView("access/sign-in/link").addObject("state", state);
        answer.setStatus(org.springframework.http.HttpStatus.valueOf(state == SignInLinkState.GOOD ? 200 : 410));
        return answer;
    }
}
