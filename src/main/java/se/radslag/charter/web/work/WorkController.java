package se.radslag.charter.web.work;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Actor;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;

/** The room in which an agreement is worked on. */
@Controller
class WorkController {

    private final Clock clock;

    WorkController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/charter")
    ModelAndView show(Charter charter, Language language, Actor actor) {
        var view = CharterView.of(charter, OnDay.of(null, clock), language);
        var work = view.path() + "/w/charter/";
        var acts = Stream.of(
                        act(view, "founding", work + "founding"),
                        act(view, "versions", view.path() + "/avtal/versioner"),
                        actor.is(Actor.Role.OPERATOR) ? act(view, "upload", work + "upload") : null,
                        act(view, "export", work + "export"))
                .filter(Objects::nonNull)
                .toList();
        var page = new WorkPage(List.of(view.front()), acts, closable(view, work + "closing?body="));
        return new ModelAndView("charter/work/page").addObject("page", page);
    }

    private static WorkPage.Act act(CharterView view, String name, String path) {
        return new WorkPage.Act(
                view.texts().say("charter-founding.work." + name),
                view.texts().say("charter-founding.work." + name + ".text"),
                path);
    }

    private static List<WorkPage.Closable> closable(CharterView view, String path) {
        return view.charter().bodies().values().stream()
                .filter(body ->
                        !body.isOutside() && BodyState.of(body, view.day()).isThere())
                .map(body -> new WorkPage.Closable(view.name(body.id()), path + body.id()))
                .toList();
    }
}
