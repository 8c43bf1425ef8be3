package se.radslag.economy.web;

import java.io.IOException;
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
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Where tables of inhabitants and indices are looked through and taken in. */
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
        var filled = new Filled(Map.of(), Texts.in(language));
        return page(charter, language, ImportTable.Content.POPULATION, "", filled, null, HttpStatus.OK);
    }

    private ModelAndView page(
            Charter charter,
            Language language,
            ImportTable.Content content,
            String text,
            Filled filled,
            @Nullable String conflict,
            HttpStatus status) {
        var view = new ModelAndView("economy/intake/page")
                .addObject("page", new ImportPages(views.of(charter, language)).page(content, text, filled, conflict));
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
            @RequestParam Map<String, String> values)
            throws IOException {
        var filled = new Filled(values, Texts.in(language));
        var bytes = file == null || file.isEmpty() ? null : file.getBytes();
        boolean brought = bytes != null;
        var text = bytes == null ? values.getOrDefault("text", "") : Bytes.text(bytes);
        var content =
                filled.raw("content").equals("INDEX") ? ImportTable.Content.INDEX : ImportTable.Content.POPULATION;
        if (text.isBlank()) {
            filled.needed("file");
            return page(charter, language, content, text, filled, null, HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (brought || !filled.raw("act").equals("take")) {
            return page(charter, language, content, text, filled, null, HttpStatus.OK);
        }
        return taken(charter, language, actor, content, text, filled);
    }

    private ModelAndView taken(
            Charter charter, Language language, Actor actor, ImportTable.Content content, String text, Filled filled) {
        try {
            imports.handle(
                    new ImportTable.Command(
                            charter.origin().structure(),
                            content,
                            text,
                            filled.text("source"),
                            filled.text("reason"),
                            filled.whole("seen")),
                    actor);
        } catch (Refused refused) {
            filled.refused(refused, "reason");
            return page(charter, language, content, text, filled, null, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother other) {
            var words = Texts.in(language).say("economy-work.import.changed");
            return page(charter, language, content, text, filled, words, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/" + charter.id() + "/w/economy?done=import");
    }
}
