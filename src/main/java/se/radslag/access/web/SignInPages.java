package se.radslag.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.MailLinks;
import se.radslag.access.domain.Token;
import se.radslag.kernel.Refused;
import se.radslag.platform.start.Demo;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;

/** Gathers what the sign-in pages show. */
@Component
class SignInPages {

    private final MailLinks links;
    private final Demo demo;
    private final DemoPeople people;

    SignInPages(MailLinks links, Demo demo, DemoPeople people) {
        this.links = links;
        this.demo = demo;
        this.people = people;
    }

    SignInPage page(String email, @Nullable String onwards, List<FieldFault> faults, Language language) {
        return new SignInPage(email, onwards, faults, demo.isOpen() ? people.places(language) : List.of());
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

    SignInLinkState link(Token token, @Nullable Token browser) {
        return links.find(token, browser)
                .map(found -> found.here() ? SignInLinkState.GOOD : SignInLinkState.ELSEWHERE)
                .orElse(SignInLinkState.OVER);
    }
}
