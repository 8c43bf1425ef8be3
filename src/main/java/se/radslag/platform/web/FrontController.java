package se.radslag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.platform.text.Alphabet;

/** The pages of the installation itself: which structures it holds, and how well everyone can use it. */
@Controller
class FrontController {

    private final ObjectProvider<Structures> structures;
    private final Environment settings;

    FrontController(ObjectProvider<Structures> structures, Environment settings) {
        this.structures = structures;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView front(HttpServletRequest request) {
        var language = LanguageFilter.of(request);
        var cards = structures
                .orderedStream()
                .flatMap(each -> each.all(language).stream())
                .sorted(Alphabet.of(language).by(StructureCard::name))
                .toList();
        return new ModelAndView("platform/front").addObject("structures", cards);
    }

    @GetMapping("/tillganglighet")
    ModelAndView accessibility() {
        var statement = new AccessibilityStatement(
                settings.getProperty("radslag.accessibility.owner"),
                settings.getProperty("radslag.accessibility.contact"),
                settings.getRequiredProperty("radslag.accessibility.assessed", LocalDate.class),
                settings.getRequiredProperty("radslag.accessibility.updated", LocalDate.class),
                List.of(settings.getProperty("radslag.accessibility.gaps", String[].class, new String[0])));
        return new ModelAndView("platform/accessibility").addObject("statement", statement);
    }
}
