package se.radslag.people.web.naming;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.naming.AppointPost;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a post of a body gets a holder. */
@Controller
class PostController {

    private final PostForms forms;
    private final AppointPost appoint;

    PostController(PostForms forms, AppointPost appoint) {
        this.forms = forms;
        this.appoint = appoint;
    }

    @GetMapping("/{structure}/w/people/post")
    ModelAndView form(Scene today, Typed typed) {
        var scene = today.on(typed.raw("from"));
        var body = scene.bodyAt(typed.raw("body"));
        typed.suggest("from", scene.day()).suggest("last", forms.last(scene, body, post(body, typed), scene.day()));
        return post(scene, body, typed).opened();
    }

    @PostMapping("/{structure}/w/people/post")
    ModelAndView appoint(Scene today, Actor actor, Typed typed) {
        var scene = today.on(typed.raw("from"));
        var body = scene.bodyAt(typed.raw("body"));
        return post(scene, body, typed)
                .sent(
                        () -> read(scene, body, typed),
                        command -> appoint.handle(command, actor),
                        PostForms.composition(scene, body.id(), scene.day()) + "&sparat=seat");
    }

    private Asking post(Scene scene, Body body, Typed typed) {
        var post = post(body, typed);
        return new Asking(typed, trouble -> forms.post(scene, body, post, typed, trouble));
    }

    private static AppointPost.Command read(Scene scene, Body body, Typed typed) {
        var post = post(body, typed);
        var from = typed.neededDay("from");
        var last = TypedPeople.lastDay(typed, "last", from);
        var whom = TypedPeople.needed(typed, "person");
        var by = post.by() instanceof Who.Ref ref ? ref.id() : null;
        var held = new BodyPost(body.id(), post.id(), 1, whom, by, new Period(from, last));
        return new AppointPost.Command(scene.structure(), held, typed.text("reason"));
    }

    private static Post post(Body body, Typed typed) {
        return body.posts().stream()
                .filter(each -> each.id().equals(typed.raw("post")) && each.office() == null)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
