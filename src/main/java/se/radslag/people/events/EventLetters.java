package se.radslag.people.events;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.notifications.Letter;
import se.radslag.notifications.Outbox;
import se.radslag.people.events.Event.Signing;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes to those who sign up: that they have a place or wait, that they got one, and that it was called off. */
@Component
class EventLetters {

    private final Outbox outbox;
    private final Environment settings;

    EventLetters(Outbox outbox, Environment settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void signedUp(Charter charter, Event event, SignUp.Command command, String key, boolean waits) {
        var language = command.language().equals("en") ? Language.EN : Language.SV;
        var address = site(language) + "/" + charter.id() + "/evenemang/anmalan/" + key;
        put(command.mail().strip(), language, waits ? "waits" : "signed-up", event, address);
    }

    /** Tells those who waited before and have a place now. */
    void moved(Charter charter, Event before, Event after) {
        var waited = before.waiting().stream().map(Signing::id).toList();
        after.placed().stream()
                .filter(each -> waited.contains(each.id()))
                .forEach(each -> put(mail(each), Language.SV, "moved", after, page(charter, after)));
    }

    void calledOff(Charter charter, Event event, Signing signing, String reason) {
        put(mail(signing), Language.SV, "called-off", event, reason + "|" + page(charter, event));
    }

    private String page(Charter charter, Event event) {
        return site(Language.SV) + "/" + charter.id() + "/evenemang/" + event.slug();
    }

    private void put(String to, Language language, String kind, Event event, String more) {
        if (to.isEmpty()) {
            return;
        }
        var texts = Texts.in(language);
        var about = "people-events.letter." + kind;
        var name = event.facts().name(language.tag());
        outbox.put(new Letter(
                to,
                about,
                texts.say(about + ".subject", name),
                texts.say(about + ".text", name, event.facts().day(), more).replace("|", "\n")));
    }

    private static String mail(Signing signing) {
        var mail = signing.mail();
        return mail == null ? "" : mail;
    }

    private String site(Language language) {
        return settings.getProperty("RADSLAG_SITE", settings.getProperty("radslag.site", "http://localhost:8080"))
                + language.prefix();
    }
}
