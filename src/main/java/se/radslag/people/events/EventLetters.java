package se.radslag.people.events;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.notifications.Letter;
import se.radslag.notifications.Outbox;
import se.radslag.people.events.Event.Signing;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes to those who sign up: asks whether it is they, tells if they have a place or wait, got one, or it is off. */
@Component
class EventLetters {

    private final Outbox outbox;
    private final Environment settings;

    EventLetters(Outbox outbox, Environment settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Asks the owner of an address to confirm. */
    void asked(Charter charter, Event event, String mail, Language language, String key) {
        put(mail, language, "asked", event, own(charter, key, language));
    }

    /** Tells somebody whether they have a place, when it is sure that they come. */
    void signedUp(Charter charter, Event event, String mail, Language language, String key) {
        put(mail, language, event.isFull() ? "waits" : "signed-up", event, own(charter, key, language));
    }

    /** Tells somebody who had signed up already that it was tried once more, and how they stand. */
    void again(Charter charter, Event event, Signing signing, String key) {
        var kind = event.waiting().contains(signing) ? "waits-already" : "already";
        put(mail(signing), signing.language(), kind, event, own(charter, key, signing.language()));
    }

    /** Tells those who waited before and have a place now. */
    void moved(Charter charter, Event before, Event after) {
        var waited = before.waiting().stream().map(Signing::id).toList();
        after.placed().stream()
                .filter(each -> waited.contains(each.id()))
                .forEach(each ->
                        put(mail(each), each.language(), "moved", after, page(charter, after, each.language())));
    }

    void calledOff(Charter charter, Event event, Signing signing, String reason) {
        var language = signing.language();
        put(mail(signing), language, "called-off", event, reason + "|" + page(charter, event, language));
    }

    private String page(Charter charter, Event event, Language language) {
        return site(language) + "/" + charter.id() + "/evenemang/" + event.slug();
    }

    private String own(Charter charter, String key, Language language) {
        return site(language) + "/" + charter.id() + "/evenemang/anmalan/" + key;
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
