package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.provider.ProviderDesk;
import se.radslag.access.provider.ProviderFailed;
import se.radslag.platform.text.Language;

/** Sends people to the provider that the installation names. */
@Controller
@RequestMapping("/logga-in/leverantor")
class ProviderController {

    private final ProviderDesk desk;
    private final ProviderPages pages;

    ProviderController(ProviderDesk desk, ProviderPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView leave(
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var provider = pages.provider();
        var browser = BrowserCookie.readOrWrite(request, response);
        try {
            var back = pages.back(request, "");
            return new ModelAndView("redirect:" + desk.leave(provider, back, browser, language, Onwards.of(onwards)));
        } catch (ProviderFailed failed) {
            return pages.failed(provider, failed, language);
        }
    }
}
