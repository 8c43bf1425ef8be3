package se.radslag.people.inventory.web;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.text;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.OpenReview;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
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
    private final Clock clock;

    OpeningController(ListingForms listings, OpenReview open, Judgements judgements, Clock clock) {
        this.listings = listings;
        this.open = open;
        this.judgements = judgements;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/review")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        return form(new Scene(charter, OnDay.of(null, clock), language), typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/review")
    ModelAndView open(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        return Attempt.of(
                () -> {
                    var command =
                            new OpenReview.Command(scene.structure(), typed.needed("title"), typed.neededDay("due"));
                    return typed.isWhole()
                            ? ReviewPages.work(
                                            scene, open.handle(command, actor).result()) + "?sparat=opened"
                            : null;
                },
                trouble -> form(scene, typed, trouble));
    }

    private FormPage form(Scene scene, Typed typed, Trouble trouble) {
        return new Form(new FormWords(scene.texts(), "people-inventory.open-review"), typed)
                .under(List.of(scene.front(), listings.words(scene).list(ListingKind.NETWORK)))
                .before("all")
                .before("end")
                .asks(text("title").longest(200), day("due"))
                .refused(judgements.refused(scene, trouble))
                .sentTo(scene.path() + "/w/people/review");
    }
}
