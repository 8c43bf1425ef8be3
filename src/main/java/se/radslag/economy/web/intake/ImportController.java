package se.radslag.economy.web.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.economy.intake.Bytes;
import se.radslag.economy.ledger.ImportTable;
import se.radslag.economy.web.CostViews;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.platform.table.Unreadable;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.form.Typed;

/** Where tables of inhabitants, indices and payments are looked through and taken in. */
@Controller
class ImportController {

    private final CostViews views;
    private final ImportTable imports;

    ImportController(CostViews views, ImportTable imports) {
        this.views = views;
        this.imports = imports;
    }

    @GetMapping("/{structure}/w/economy/import")
    ModelAndView form(Charter charter, Language language) {
        var typed = Typed.of(Map.of());
        return page(charter, language, ImportTable.Content.POPULATION, "", typed, null, HttpStatus.OK);
    }

    private ModelAndView page(
            Charter charter,
            Language language,
            ImportTable.Content content,
            String text,
            Typed typed,
            @Nullable String conflict,
            HttpStatus status) {
        var view = new ModelAndView("economy/intake/page")
                .addObject("page", new ImportPages(views.of(charter, language)).page(content, text, typed, conflict));
        view.setStatus(status);
        return view;
    }

    /** Looks a table through, or takes it in once it has been looked through. */
    @PostMapping("/{structure}/w/economy/import")
    ModelAndView take(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Typed typed)
            throws IOException {
        var bytes = file == null || file.isEmpty() ? null : file.getBytes();
        boolean brought = bytes != null;
        var table = bytes == null ? text : read(bytes, typed);
        var content = content(typed);
        if (table.isBlank()) {
            typed.needed("file");
            return page(charter, language, content, table, typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (brought || !typed.raw("act").equals("take")) {
            return page(charter, language, content, table, typed, null, HttpStatus.OK);
        }
        return taken(charter, language, actor, content, table, typed);
    }

    /** A file as text; empty, with a fault, where it cannot be read. */
    private static String read(byte[] file, Typed typed) {
        try {
            return Bytes.text(file);
        } catch (Unreadable unreadable) {
            typed.fault("file", "platform.unreadable." + unreadable.why());
            return "";
        }
    }

    private static ImportTable.Content content(Typed typed) {
        return Arrays.stream(ImportTable.Content.values())
                .filter(each -> each.name().equals(typed.raw("content")))
                .findFirst()
                .orElse(ImportTable.Content.POPULATION);
    }

    private ModelAndView taken(
            Charter charter, Language language, Actor actor, ImportTable.Content content, String text, Typed typed) {
        try {
            imports.handle(
                    new ImportTable.Command(
                            charter.origin().structure(),
                            content,
                            text,
                            typed.text("source"),
                            typed.text("reason"),
                            typed.seen()),
                    actor);
        } catch (Refused refused) {
            typed.refused(refused.verdicts(), verdict -> "reason");
            return page(charter, language, content, text, typed, null, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother other) {
            var words = Texts.in(language).say("economy-work.import.changed");
            return page(charter, language, content, text, typed, words, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/" + charter.id() + "/w/economy?done=import");
    }
}
