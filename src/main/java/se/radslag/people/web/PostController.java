package se.radslag.people.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.people.naming.AppointPost;
import se.radslag.people.naming.WithdrawSeat;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.MandateId;
import se.radslag.platform.text.Language;

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
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(values.get("from"), clock), language);
        var body = body(charter, values);
        var post = post(body, values);
        var begun = new HashMap<>(values);
        begun.putIfAbsent("from", scene.day().toString());
        var last = forms.last(scene, body, post, scene.day());
        if (last != null) {
            begun.putIfAbsent("last", last.toString());
        }
        return show(forms.post(scene, body, post, new Filled(scene, "post", begun), null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/post")
    ModelAndView appoint(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(values.get("from"), clock), language);
        var body = body(charter, values);
        var post = post(body, values);
        var filled = new Filled(scene, "post", values);
        var from = filled.neededDay("from");
        var last = filled.lastDay("last", from);
        var person = filled.person("person");
        if (person == null) {
            filled.fault("person", "needed-person");
        }
        if (person == null || !filled.isWhole()) {
            return show(forms.post(scene, body, post, filled, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var by = post.by() instanceof se.radslag.charter.terms.Who.Ref ref ? ref.id() : null;
        try {
            var held = new BodyPost(body.id(), post.id(), 1, person, by, new Period(from, last));
            appoint.handle(new AppointPost.Command(scene.structure(), held, filled.text("reason")), actor);
        } catch (Refused refused) {
            return show(forms.post(scene, body, post, filled, refused.verdicts()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + PostForms.composition(scene, body.id(), from) + "&sparat=seat");
    }

    @GetMapping("/{structure}/w/people/withdrawal")
    ModelAndView withdrawal(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = forms.naming(scene, values.getOrDefault("id", "")).orElseThrow(PostController::missing);
        return show(forms.withdrawal(scene, row, new Filled(scene, "withdrawal", values), null, false), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/withdrawal")
    ModelAndView withdraw(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = forms.naming(scene, values.getOrDefault("id", "")).orElseThrow(PostController::missing);
        var filled = new Filled(scene, "withdrawal", values);
        var last = filled.day("last");
        if (!filled.isWhole()) {
            return show(forms.withdrawal(scene, row, filled, null, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = new MandateId(row.id());
        try {
            withdraw.handle(
                    new WithdrawSeat.Command(scene.structure(), id, filled.number("seen"), last, filled.text("reason")),
                    actor);
        } catch (Refused refused) {
            return show(
                    forms.withdrawal(scene, row, filled, refused.verdicts(), false), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(forms.withdrawal(scene, row, filled, null, true), HttpStatus.CONFLICT);
        }
        return new ModelAndView(
                "redirect:" + PostForms.composition(scene, row.row().body(), scene.day()) + "&sparat=seat");
    }

    private static Body body(Charter charter, Map<String, String> values) {
        return Optional.ofNullable(charter.bodies().get(values.getOrDefault("body", "")))
                .orElseThrow(PostController::missing);
    }

    private static Post post(Body body, Map<String, String> values) {
        return body.posts().stream()
                .filter(each -> each.id().equals(values.get("post")) && each.office() == null)
                .findFirst()
                .orElseThrow(PostController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView show(ActForm form, HttpStatus status) {
        var view = new ModelAndView("people/form/page").addObject("page", form);
        view.setStatus(status);
        return view;
    }
}
