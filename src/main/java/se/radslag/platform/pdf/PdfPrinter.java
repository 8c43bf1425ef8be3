package se.radslag.platform.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.radslag.platform.text.Language;

/** Prints a template as a PDF that everybody can read and that can be kept for ever. */
@Component
public class PdfPrinter {

    /** Made with the first document, so that a site that prints none does not wait for it. */
    private static final class Kept {
        static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

        static {
            TEMPLATES.setBinaryStaticContent(true);
        }
    }

    /**
     * A document.
     *
     * @param template its name without ending, such as {@code economy/statement/print}
     * @param page what the template needs beside {@code print}
     */
    public byte[] print(String template, Object page, Language language) {
        return Typesetter.tagged(html(template, page, language));
    }

    /** The document before it is set. */
    public static String html(String template, Object page, Language language) {
        var output = new StringOutput();
        Kept.TEMPLATES.render(template + ".jte", Map.of("print", new Print(language), "page", page), output);
        return output.toString();
    }
}
