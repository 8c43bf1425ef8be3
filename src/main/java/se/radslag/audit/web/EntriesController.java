package se.radslag.audit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.StructureId;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;

/** The log of a structure, or of the installation: as a page and as a file. */
@Controller
class EntriesController {

    private final EntriesPages pages;

    EntriesController(EntriesPages pages) {
        this.pages = pages;
    }

    /** Where the log of a structure is read; of the installation when there is none. */
    static String path(@Nullable StructureId structure) {
        return (structure == null ? "" : "/" + structure) + "/w/audit/entries";
    }

    @GetMapping({"/{structure}/w/audit/entries", "/w/audit/entries"})
    ModelAndView list(
            @PathVariable(required = false) @Nullable String structure,
            @ModelAttribute EntriesForm form,
            Language language) {
        var page = pages.list(known(structure, language), form, language);
        return new ModelAndView("audit/entries/page").addObject("page", page);
    }

    @GetMapping({
        "/{structure}/w/audit/entries.csv",
        "/{structure}/w/audit/entries.xlsx",
        "/w/audit/entries.csv",
        "/w/audit/entries.xlsx"
    })
    TableFile file(
            @PathVariable(required = false) @Nullable String structure,
            @ModelAttribute EntriesForm form,
            Language language) {
        return pages.file(known(structure, language), form, language);
    }

    private @Nullable StructureId known(@Nullable String structure, Language language) {
        if (structure == null) {
            return null;
        }
        if (!StructureId.isValid(structure) || !pages.knows(new StructureId(structure), language)) {
            throw new NoSuchPage();
        }
        return new StructureId(structure);
    }
}
