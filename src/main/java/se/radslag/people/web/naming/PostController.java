package se.radslag.people.web.naming;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.naming.AppointPost;
import se.radslag.people.naming.WithdrawSeat;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.MandateId;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a post of a body gets a holder, and a naming is ended or taken back. */
@Controller
class PostController {

    private final PostForms forms;
    private final AppointPost appoint;
    private final WithdrawSeat withdraw;
    private final Clock clock;

    PostController(PostForms forms, AppointPost appoint, WithdrawSeat withdraw, Clock clock) {
        this.forms = forms;
        this.appoint = appoint;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/post")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language, typed);
        var body = body(charter, typed);
        var post = post(body, typed);
        typed.suggest("from", scene.day()).suggest("last", forms.last(scene, body, post, scene.day()));
        return forms.post(scene, body, post, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/post")
    ModelAndView appoint(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language, typed);
        var body = body(charter, typed);
        var post = post(body, typed);
        return Attempt.of(
                () -> {
                    var from = typed.neededDay("from");
                    var last = TypedPeople.lastDay(typed, "last", from);
                    var person = TypedPeople.person(typed, "person");
                    var reason = typed.text("reason");
                    if (person == null) {
                        typed.fault("person", "people-work.fault.needed-person");
                    }
                    if (person == null || !typed.isWhole()) {
                        return null;
                    }
                    var by = post.by() instanceof Who.Ref ref ? ref.id() : null;
                    var held = new BodyPost(body.id(), post.id(), 1, person, by, new Period(from, last));
                    appoint.handle(new AppointPost.Command(scene.structure(), held, reason), actor);
                    return PostForms.composition(scene, body.id(), from) + "&sparat=seat";
                },
                trouble -> forms.post(scene, body, post, typed, trouble));
    }

    private Scene scene(Charter charter, Language language, Typed typed) {
        return new Scene(charter, OnDay.of(typed.raw("from"), clock), language);
    }

    @GetMapping("/{structure}/w/people/withdrawal")
    ModelAndView withdrawal(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = forms.naming(scene, typed.raw("id")).orElseThrow(PostController::missing);
        return forms.withdrawal(scene, row, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/withdrawal")
    ModelAndView withdraw(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = forms.naming(scene, typed.raw("id")).orElseThrow(PostController::missing);
        return Attempt.of(
                () -> {
                    var command = new WithdrawSeat.Command(
                            scene.structure(),
                            new MandateId(row.id()),
                            typed.seen(),
                            typed.day("last"),
                            typed.text("reason"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    withdraw.handle(command, actor);
                    return PostForms.composition(scene, row.row().body(), scene.day()) + "&sparat=seat";
                },
                trouble -> forms.withdrawal(scene, row, typed, trouble));
    }

    private static Body body(Charter charter, Typed typed) {
        return Optional.ofNullable(charter.bodies().get(typed.raw("body"))).orElseThrow(PostController::missing);
    }

    private static Post post(Body body, Typed typed) {
        return body.posts().stream()
                .filter(each -> each.id().equals(typed.raw("post")) && each.office() == null)
                .findFirst()
                .orElseThrow(PostController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
