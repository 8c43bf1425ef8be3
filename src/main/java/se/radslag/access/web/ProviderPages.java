package se.radslag.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.provider.Provider;
import se.radslag.access.provider.ProviderFailed;
import se.radslag.access.provider.ProviderFault;
import se.radslag.access.provider.ProviderSettings;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.NoSuchPage;

/** What is shown of the provider that the installation names when it signs nobody in. */
@Component
class ProviderPages {

    /** Where people come back to. */
    static final String BACK = "/logga-in/leverantor/svar";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderPages.class);
    private static final String FIELD = "provider";

    private final ProviderSettings settings;
    private final SignInPages pages;
    private final Arrivals arrivals;

    ProviderPages(ProviderSettings settings, SignInPages pages, Arrivals arrivals) {
        this.settings = settings;
        this.pages = pages;
        this.arrivals = arrivals;
    }

    Provider provider() {
        return settings.provider().orElseThrow(NoSuchPage::new);
    }

    /** The whole address that people come back to; the provider knows it without a language. */
    String back(HttpServletRequest request, String prefix) {
        return arrivals.site(request).origin() + prefix + BACK;
    }

    /** Those whom the provider knows, and we do not let in. */
    ModelAndView refused(Provider provider, Refused refused, Language language) {
        var faults = refused.verdicts().broken().stream()
                .map(verdict -> Texts.in(language).say(verdict.message(), provider.name()))
                .map(text -> new FieldFault(FIELD, text))
                .toList();
        return page(faults, HttpStatus.UNPROCESSABLE_CONTENT, language);
    }

    ModelAndView failed(Provider provider, ProviderFailed failed, Language language) {
        boolean isDown = failed.fault() == ProviderFault.DOWN;
        if (isDown || failed.fault() == ProviderFault.WRONG) {
            LOG.warn("{} signed nobody in ({}); people sign in by link meanwhile", provider, failed.fault(), failed);
        }
        var text = Texts.in(language).say("access.provider." + failed.fault(), provider.name());
        return page(
                List.of(new FieldFault(FIELD, text)),
                isDown ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT,
                language);
    }

    private ModelAndView page(List<FieldFault> faults, HttpStatus status, Language language) {
        return pages.view("", null, faults, status, language);
    }
}
