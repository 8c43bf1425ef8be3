package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.provider.Provider;
import se.radslag.access.provider.ProviderDesk;
import se.radslag.access.provider.ProviderFailed;
import se.radslag.access.provider.ProviderFault;
import se.radslag.access.provider.ProviderSettings;
import se.radslag.access.provider.SignInByProvider;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.NoSuchPage;

/** Sends people to the provider that the installation names, and takes them in when they come back. */
@Controller
@RequestMapping("/logga-in/leverantor")
class ProviderController {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
    private static final String FIELD = "provider";
    private static final String BACK = "/logga-in/leverantor/svar";

    private final ProviderSettings settings;
    private final ProviderDesk desk;
    private final SignInByProvider signIn;
    private final SignInPages pages;
    private final Arrivals arrivals;

    ProviderController(
            ProviderSettings settings,
            ProviderDesk desk,
            SignInByProvider signIn,
            SignInPages pages,
            Arrivals arrivals) {
        this.settings = settings;
        this.desk = desk;
        this.signIn = signIn;
        this.pages = pages;
        this.arrivals = arrivals;
    }

    @GetMapping
    ModelAndView leave(
            @RequestParam(name = "till", required = false) @Nullable String onwards,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var provider = provider();
        var browser = BrowserCookie.readOrWrite(request, response);
        try {
            return new ModelAndView(
                    "redirect:" + desk.leave(provider, back(request), browser, language, Onwards.of(onwards)));
        } catch (ProviderFailed failed) {
            return failed(provider, failed, language);
        }
    }

    @GetMapping("/svar")
    ModelAndView comeBack(
            @RequestParam Map<String, String> answer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var provider = provider();
        var left = desk.language(answer.getOrDefault("state", "")).orElse(language);
        if (left != language) {
            return new ModelAndView("redirect:" + arrivals.site(request).origin() + left.prefix() + BACK + "?"
                    + request.getQueryString());
        }
        try {
            var browser = BrowserCookie.readOrWrite(request, response);
            var back = desk.comeBack(provider, back(request), browser, answer);
            var command = new SignInByProvider.Command(back.claims(), Arrivals.of(request));
            SessionCookie.write(signIn.handle(command, Actor.PUBLIC).result(), request, response);
            return new ModelAndView(Onwards.orMine(back.onwards()));
        } catch (ProviderFailed failed) {
            return failed(provider, failed, language);
        } catch (Refused refused) {
            var faults = refused.verdicts().broken().stream()
                    .map(verdict -> fault(Texts.in(language).say(verdict.message(), provider.name())))
                    .toList();
            return page(faults, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
    }

    private ModelAndView failed(Provider provider, ProviderFailed failed, Language language) {
        boolean isDown = failed.fault() == ProviderFault.DOWN;
        if (isDown || failed.fault() == ProviderFault.WRONG) {
            LOG.warn("{} signed nobody in ({}); people sign in by link meanwhile", provider, failed.fault(), failed);
        }
        var text = Texts.in(language).say("access.provider." + failed.fault(), provider.name());
        return page(
                List.of(fault(text)),
                isDown ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT,
                language);
    }

    private ModelAndView page(List<FieldFault> faults, HttpStatus status, Language language) {
        var view = new ModelAndView("access/sign-in/page").addObject("page", pages.page("", null, faults, language));
        view.setStatus(status);
        return view;
    }

    private static FieldFault fault(String text) {
        return new FieldFault(FIELD, text);
    }

    private Provider provider() {
        return settings.provider().orElseThrow(NoSuchPage::new);
    }

    private String back(HttpServletRequest request) {
        return arrivals.site(request).origin() + BACK;
    }
}
