package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.provider.ProviderDesk;
import se.radslag.access.provider.ProviderFailed;
import se.radslag.access.provider.SignInByProvider;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;

/** Takes people in when they come back from the provider that the installation names. */
@Controller
class ProviderAnswerController {

    private final ProviderDesk desk;
    private final SignInByProvider signIn;
    private final ProviderPages pages;

    ProviderAnswerController(ProviderDesk desk, SignInByProvider signIn, ProviderPages pages) {
        this.desk = desk;
        this.signIn = signIn;
        this.pages = pages;
    }

    @GetMapping(ProviderPages.BACK)
    ModelAndView comeBack(
            @RequestParam Map<String, String> answer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var provider = pages.provider();
        var left = desk.language(answer.getOrDefault("state", "")).orElse(language);
        if (left != language) {
            return new ModelAndView("redirect:" + pages.back(request, left.prefix()) + "?" + request.getQueryString());
        }
        try {
            var browser = BrowserCookie.readOrWrite(request, response);
            var back = desk.comeBack(provider, pages.back(request, ""), browser, answer);
            var command = new SignInByProvider.Command(back.claims(), Arrivals.of(request));
            SessionCookie.write(signIn.handle(command, Actor.PUBLIC).result(), request, response);
            return new ModelAndView(Onwards.orMine(back.onwards()));
        } catch (ProviderFailed failed) {
            return pages.failed(provider, failed, language);
        } catch (Refused refused) {
            return pages.refused(provider, refused, language);
        }
    }
}
