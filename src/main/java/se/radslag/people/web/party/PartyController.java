package se.radslag.people.web.party;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.panels.PartyPanel;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** My municipality: a party's people. */
@Controller
class PartyController {

    private final PartyPages pages;
    private final Clock clock;
    private final ObjectProvider<PartyPanel> panels;

    PartyController(PartyPages pages, Clock clock, ObjectProvider<PartyPanel> panels) {
        this.pages = pages;
        this.clock = clock;
        this.panels = panels;
    }

    @GetMapping("/{structure}/kommun/{party}")
    ModelAndView show(
            Charter charter,
            Language language,
            Actor actor,
            @PathVariable String party,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String datum) {
        var scene = new Scene(charter, OnDay.of(datum, clock), language);
        var found = found(charter, party);
        boolean mayKeep = pages.mayKeep(actor, charter, found);
        var shown = panels.orderedStream()
                .flatMap(panel -> panel.of(charter, party, scene.day(), language).stream())
                .toList();
        return new ModelAndView("people/party/page")
                .addObject("page", pages.of(scene, found, mayKeep))
                .addObject("panels", shown);
    }

    @GetMapping({"/{structure}/kommun/{party}.csv", "/{structure}/kommun/{party}.xlsx"})
    TableFile file(Charter charter, Language language, @PathVariable String party) {
        return pages.file(new Scene(charter, OnDay.of(null, clock), language), found(charter, party));
    }

    private static Party found(Charter charter, String party) {
        return Optional.ofNullable(charter.parties().get(party))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
