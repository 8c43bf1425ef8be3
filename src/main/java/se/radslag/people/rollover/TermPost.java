package se.radslag.people.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.notifications.Outbox;
import se.radslag.people.Registrars.Registrar;

/** Puts the letters about a term into the outbox, each to one account only once. */
@Component
class TermPost {

    private final TermQuestions questions;
    private final TermLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    TermPost(TermQuestions questions, TermLetters letters, Outbox outbox, Clock clock) {
        this.questions = questions;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param turn 0 for the question, from 1 for reminders */
    void write(
            Charter charter, String party, UUID question, List<Registrar> to, LocalDate from, LocalDate by, int turn) {
        for (var registrar : to) {
            if (questions.write(question, turn, registrar.account(), clock.instant())) {
                outbox.put(letters.of(charter, party, registrar, from, by, turn));
            }
        }
    }
}
