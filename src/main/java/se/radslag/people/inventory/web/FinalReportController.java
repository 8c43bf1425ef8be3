package se.radslag.people.inventory.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ReportProject;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a project reports. */
@Controller
class FinalReportController {

    private final ListingForms listings;
    private final EndingForms forms;
    private final ReportProject report;

    FinalReportController(ListingForms listings, EndingForms forms, ReportProject report) {
        this.listings = listings;
        this.forms = forms;
        this.report = report;
    }

    @GetMapping("/{structure}/w/people/final-report")
    ModelAndView form(Scene scene, Typed typed) {
        var words = listings.words(scene);
        return report(words, ListingForms.written(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/final-report")
    ModelAndView report(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = ListingForms.written(words, typed);
        return report(words, listing, typed)
                .sent(
                        () -> new ReportProject.Command(
                                scene.structure(),
                                Objects.requireNonNull(listing.id()),
                                typed.neededDay("delivered"),
                                typed.needed("received-by"),
                                typed.needed("document")),
                        command -> report.handle(command, actor),
                        ListingActs.done(scene, listing, "report"));
    }

    private Asking report(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.report(words, listing, typed, trouble));
    }
}
