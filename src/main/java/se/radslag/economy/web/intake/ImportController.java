package se.radslag.economy.web.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.ledger.ImportTable;
import se.radslag.economy.web.CostVisit;
import se.radslag.economy.web.Shown;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;

/** Where tables of inhabitants, indices and payments are looked through and taken in. */
@Controller
class ImportController {

    private final ImportTable imports;

    ImportController(ImportTable imports) {
        this.imports = imports;
    }

    @GetMapping("/{structure}/w/economy/import")
    ModelAndView form(CostVisit visit) {
        return page(visit, BroughtTable.NONE, HttpStatus.OK);
    }

    private static ModelAndView page(CostVisit visit, BroughtTable table, HttpStatus status) {
        boolean changed = status == HttpStatus.CONFLICT;
        var page = new ImportPages(visit.view()).page(table, visit.typed(), changed);
        var shown = Shown.page("economy/intake/page", page);
        shown.setStatus(status);
        return shown;
    }

    /** Looks a table through, or takes it in once it has been looked through. */
    @PostMapping("/{structure}/w/economy/import")
    ModelAndView take(CostVisit visit, Actor actor, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var typed = visit.typed();
        var table = BroughtTable.of(file, typed);
        if (!typed.isWhole()) {
            return page(visit, table, HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (!table.looked()) {
            return page(visit, table, HttpStatus.OK);
        }
        try {
            imports.handle(table.command(visit), actor);
        } catch (Refused refused) {
            typed.refused(refused.verdicts(), verdict -> "reason");
            return page(visit, table, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother other) {
            return page(visit, table, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + visit.view().paths().done("import"));
    }
}
