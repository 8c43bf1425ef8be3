package se.radslag.access.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.access.domain.MailLinks;
import se.radslag.access.domain.Token;
import se.radslag.access.provider.ProviderSettings;
import se.radslag.kernel.Refused;
import se.radslag.platform.start.Demo;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.Query;

/** Gathers what the sign-in pages show. */
@Component
class SignInPages {

    private final MailLinks links;
    private final Demo demo;
    private final DemoPeople people;
    private final ProviderSettings providers;

    SignInPages(MailLinks links, Demo demo, DemoPeople people, ProviderSettings providers) {
        this.links = links;
        this.demo = demo;
        this.people = people;
        this.providers = providers;
    }

    /** The page where one signs in, in whatever way. */
    ModelAndView view(
            String email, @Nullable String onwards, List<FieldFault> faults, HttpStatus status, Language language) {
        var page = new SignInPage(
                email, onwards, faults, provider(onwards), demo.isOpen() ? people.places(language) : List.of());
        return new ModelAndView("access/sign-in/page", Map.of("page", page), status);
    }

    private SignInPage.@Nullable Provider provider(@Nullable String onwards) {
        var to = new Query().with("till", onwards).at("/logga-in/leverantor");
        return providers
                .provider()
                .map(provider -> new SignInPage.Provider(provider.name(), to))
                .orElse(null);
    }

    List<FieldFault> faults(Refused refused, Language language) {
        return faults(refused, language, "email");
    }

    /** @param way the id of what was tried: the address, or a key */
    List<FieldFault> faults(Refused refused, Language language, String way) {
        return refused.verdicts().broken().stream()
                .map(verdict -> new FieldFault(way, Texts.in(language).say(verdict.message(), verdict.facts())))
                .toList();
    }

    /** The page that a link out of a letter opens. */
    ModelAndView link(Token token, @Nullable Token browser) {
        var state = links.find(token, browser)
                .map(found -> found.here() ? SignInLinkState.GOOD : SignInLinkState.ELSEWHERE)
                .orElse(SignInLinkState.OVER);
        var status = state == SignInLinkState.GOOD ? HttpStatus.OK : HttpStatus.GONE;
        return new ModelAndView("access/sign-in/link", Map.of("state", state), status);
    }
}
