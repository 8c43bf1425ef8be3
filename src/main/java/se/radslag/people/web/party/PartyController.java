package se.radslag.people.web.party;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.panels.PartyPanel;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.OnDay;

/** My municipality: a party's people. */
@Controller
class PartyController {

    /** The parameter that asks for more than the last years of a party's offices. */
    static final String HISTORY = "historik";

    private final PartyPages pages;
    private final ObjectProvider<PartyPanel> panels;

    PartyController(PartyPages pages, ObjectProvider<PartyPanel> panels) {
        this.pages = pages;
        this.panels = panels;
    }

    @GetMapping("/{structure}/kommun/{party}")
    ModelAndView show(
            Scene today,
            Actor actor,
            @PathVariable String party,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum,
            @RequestParam(name = HISTORY, defaultValue = "") String history) {
        var scene = today.on(datum);
        var found = scene.partyAt(party);
        boolean mayKeep = pages.mayKeep(actor, scene.charter(), found);
        var shown = panels.orderedStream()
                .flatMap(panel -> panel.of(scene.charter(), party, scene.day(), scene.language()).stream())
                .toList();
        return new ModelAndView("people/party/page")
                .addObject("page", pages.of(scene, found, mayKeep, history.equals("hela")))
                .addObject("panels", shown);
    }

    @GetMapping({"/{structure}/kommun/{party}.csv", "/{structure}/kommun/{party}.xlsx"})
    TableFile file(Scene scene, @PathVariable String party) {
        return pages.file(scene, scene.partyAt(party));
    }
}
