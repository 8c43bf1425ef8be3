package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.OpenReview;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Form;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.FormWords;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a round of review is opened. */
@Controller
class OpeningController {

    private final ListingForms listings;
    private final OpenReview open;
    private final Judgements judgements;

    OpeningController(ListingForms listings, OpenReview open, Judgements judgements) {
        this.listings = listings;
        this.open = open;
        this.judgements = judgements;
    }

    @GetMapping("/{structure}/w/people/review")
    ModelAndView form(Scene scene, Typed typed) {
        return review(scene, typed).opened();
    }

    @PostMapping("/{structure}/w/people/review")
    ModelAndView open(Scene scene, Actor actor, Typed typed) {
        return review(scene, typed)
                .sent(
                        () -> new OpenReview.Command(scene.structure(), typed.needed("name"), typed.neededDay("due")),
                        command -> ReviewPages.work(
                                        scene, open.handle(command, actor).result()) + "?sparat=opened");
    }

    private Asking review(Scene scene, Typed typed) {
        return new Asking(typed, trouble -> form(scene, typed, trouble));
    }

    private FormPage form(Scene scene, Typed typed, Trouble trouble) {
        return new Form(new FormWords(scene.texts(), "people-inventory.open-review"), typed)
                .under(List.of(scene.front(), listings.words(scene).list(ListingKind.NETWORK)))
                .before("all")
                .before("end")
                .asks(text("name").longest(200), day("due"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/review");
    }
}
