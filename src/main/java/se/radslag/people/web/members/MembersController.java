package se.radslag.people.web.members;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.people.web.Scene;
import se.radslag.people.web.members.MembersPage.Asked;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.OnDay;

/** Who sits in every body, as a page and as a file. */
@Controller
class MembersController {

    private final MembersPages pages;

    MembersController(MembersPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/ledamoter")
    ModelAndView show(
            Scene today,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "organ", required = false) @Nullable String body,
            @RequestParam(name = "part", required = false) @Nullable String party,
            @RequestParam(name = "namn", required = false) @Nullable String name,
            @RequestParam(name = "sida", defaultValue = "1") String page) {
        var scene = today.on(datum);
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("people/members/page")
                .addObject("page", pages.of(scene, Asked.of(body, party, name), number));
    }

    @GetMapping({"/{structure}/ledamoter.csv", "/{structure}/ledamoter.xlsx"})
    TableFile file(
            Scene today,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = "organ", required = false) @Nullable String body,
            @RequestParam(name = "part", required = false) @Nullable String party,
            @RequestParam(name = "namn", required = false) @Nullable String name) {
        var scene = today.on(datum);
        return pages.file(scene, Asked.of(body, party, name));
    }
}
