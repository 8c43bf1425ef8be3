package se.radslag.people.rollover;

import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.notifications.Letter;
import se.radslag.people.Registrars.Registrar;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Writes the letters that ask a party for a term and remind of it; the site's own address stands in RADSLAG_SITE. */
@Component
class TermLetters {

    private final Environment settings;

    TermLetters(Environment settings) {
        this.settings = settings;
    }

    /** @param turn 0 for the question, from 1 for reminders */
    Letter of(Charter charter, String party, Registrar to, LocalDate from, LocalDate by, int turn) {
        var language = to.language();
        var texts = Texts.in(language);
        var about = turn == 0 ? "people-term.letter.question" : "people-term.letter.reminder";
        var name = charter.name(party, from, language.tag());
        var structure = charter.title().in(language.tag());
        return new Letter(
                to.address(),
                about,
                texts.say(about + ".subject", name, structure),
                texts.say(about + ".text", name, structure, from, by, link(charter, party, from, language))
                        .replace("|", "\n"));
    }

    private String link(Charter charter, String party, LocalDate from, Language language) {
        var site = settings.getProperty("RADSLAG_SITE", settings.getProperty("radslag.site", "http://localhost:8080"));
        return site + language.prefix() + "/" + charter.id() + "/w/people/answer?party=" + party + "&from=" + from;
    }
}
