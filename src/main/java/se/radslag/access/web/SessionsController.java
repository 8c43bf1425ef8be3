package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.EndSession;
import se.radslag.access.domain.Sessions;

/** Where one sees where one is signed in, and signs out. */
@Controller
@RequestMapping("/w/access/sessions")
class SessionsController {

    private final Sessions sessions;
    private final EndSession end;

    SessionsController(Sessions sessions, EndSession end) {
        this.sessions = sessions;
        this.end = end;
    }

    @GetMapping
    ModelAndView show(SignedIn who) {
        var page = new SessionsPage(who.session().id(), who.getPrincipal().roles(), sessions.of(who.getPrincipal()));
        return new ModelAndView("access/sessions/page").addObject("page", page);
    }

    @PostMapping("/{id}/end")
    String end(SignedIn who, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        end.handle(new EndSession.Command(id), who.getPrincipal());
        if (!id.equals(who.session().id())) {
            return "redirect:/w/access/sessions";
        }
        SessionCookie.clear(request, response);
        return "redirect:/";
    }
}
