package se.radslag.economy.web;

import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.platform.web.NoSuchPage;

/** Answers with a page by its template. */
public final class Shown {

    private Shown() {}

    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template).addObject("page", page);
    }

    /** @throws NoSuchPage where there is none */
    public static ModelAndView found(String template, Optional<?> page) {
        return page(template, page.orElseThrow(NoSuchPage::new));
    }

    /** How a figure came about. */
    public static ModelAndView figure(Optional<?> page) {
        return found("economy/figure/page", page);
    }
}
