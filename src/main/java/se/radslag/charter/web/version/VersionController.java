package se.radslag.charter.web.version;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.ChangeConsequences;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;

/** One version of a charter beside the one in effect, with what follows if it is to hold. */
@Controller
class VersionController {

    private final CharterLookup charters;
    private final VersionRows versions;
    private final ObjectProvider<ChangeConsequences> consequences;
    private final Clock clock;

    VersionController(
            CharterLookup charters,
            VersionRows versions,
            ObjectProvider<ChangeConsequences> consequences,
            Clock clock) {
        this.charters = charters;
        this.versions = versions;
        this.consequences = consequences;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/charter/version/{number:[0-9]{1,6}}")
    ModelAndView one(
            StructureId structure,
            @PathVariable int number,
            Language language,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var row = versions.named(structure, number).orElseThrow(NoSuchPage::new);
        var after = charters.version(structure, number).orElseThrow(NoSuchPage::new);
        var before = charters.version(structure, VersionRows.current(versions.of(structure)))
                .orElse(null);
        var page = new VersionPages(after, before, row, LocalDate.now(clock), language)
                .page(consequences.orderedStream(), saved);
        return new ModelAndView("charter/version/page").addObject("page", page);
    }
}
