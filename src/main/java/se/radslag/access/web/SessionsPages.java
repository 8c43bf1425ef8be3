package se.radslag.access.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Device;
import se.radslag.access.domain.Session;
import se.radslag.access.domain.Sessions;
import se.radslag.access.passkey.Passkeys;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;

/** Gathers where one is signed in and with what one can. */
@Component
class SessionsPages {

    private final Sessions sessions;
    private final Passkeys keys;

    SessionsPages(Sessions sessions, Passkeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    SessionsPage of(Session here, String name, List<FieldFault> faults, Language language) {
        var account = here.account();
        var rows = sessions.of(here.actor()).stream()
                .map(each -> new SessionsPage.Row(
                        each.id(),
                        device(each.device(), language),
                        each.id().equals(here.id()),
                        each.startedAt(),
                        each.seenAt(),
                        each.expiresAt()))
                .toList();
        return new SessionsPage(rows, account == null ? null : keys.of(account), name, faults);
    }

    /** {@code Firefox på Windows}; what is not known is not guessed. */
    String device(Device device, Language language) {
        var texts = Texts.in(language);
        if (device.browser() == null) {
            return device.system() == null ? texts.say("access.device.unknown") : device.system();
        }
        return device.system() == null
                ? device.browser()
                : texts.say("access.device", device.browser(), device.system());
    }

    List<FieldFault> faults(Refused refused, Language language) {
        return refused.verdicts().broken().stream()
                .map(verdict -> new FieldFault("name", Texts.in(language).say(verdict.message(), verdict.facts())))
                .toList();
    }
}
