package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.SignInForDemo;
import se.radslag.kernel.Actor;

/** Where one becomes any of the people of the made-up world. */
@Controller
class DemoController {

    private final SignInForDemo signIn;

    DemoController(SignInForDemo signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/logga-in/prova")
    ModelAndView signIn(
            @RequestParam(name = "account") String who,
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = signIn.handle(DemoChoice.of(who, Arrivals.of(request)), Actor.PUBLIC);
        SessionCookie.write(session.result(), request, response);
        return new ModelAndView(Onwards.orMine(onwards));
    }
}
