package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.EndOtherSessions;
import se.radslag.access.domain.EndSession;
import se.radslag.platform.text.Language;

/** Where one sees where one is signed in, and signs out: here, there, or everywhere else. */
@Controller
@RequestMapping("/w/access/sessions")
class SessionsController {

    private final SessionsPages pages;
    private final EndSession end;
    private final EndOtherSessions endOthers;

    SessionsController(SessionsPages pages, EndSession end, EndOtherSessions endOthers) {
        this.pages = pages;
        this.end = end;
        this.endOthers = endOthers;
    }

    @GetMapping
    ModelAndView show(SignedIn who, Language language) {
        return new ModelAndView("access/sessions/page")
                .addObject("page", pages.of(who.session(), "", List.of(), language));
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

    @PostMapping("/others/end")
    String endOthers(SignedIn who) {
        endOthers.handle(new EndOtherSessions.Command(who.session().id()), who.getPrincipal());
        return "redirect:/w/access/sessions";
    }
}
