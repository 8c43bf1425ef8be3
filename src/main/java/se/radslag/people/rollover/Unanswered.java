package se.radslag.people.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.people.PartyKey;
import se.radslag.people.Registrars;
import se.radslag.people.Registrars.Registrar;

/** Finds the parties that were asked for a term, have not answered and can be written to. */
@Component
class Unanswered {

    private final TermQuestions questions;
    private final TermAnswers answers;
    private final Terms terms;
    private final Registrars registrars;

    Unanswered(TermQuestions questions, TermAnswers answers, Terms terms, Registrars registrars) {
        this.questions = questions;
        this.answers = answers;
        this.terms = terms;
        this.registrars = registrars;
    }

    /** A question that waits, with those who can answer it. */
    record Waiting(TermQuestion question, List<Registrar> to) {}

    List<Waiting> of(Charter charter, LocalDate from, Predicate<TermQuestion> which) {
        var structure = charter.origin().structure();
        var asked = questions.of(structure, from);
        var answered = answers.of(structure, from);
        return terms.of(charter, from).stream()
                .filter(term -> !term.isWhole() && !answered.containsKey(term.party()))
                .map(term -> asked.get(term.party()))
                .filter(Objects::nonNull)
                .filter(which)
                .map(question -> new Waiting(question, to(charter, question.party())))
                .filter(waiting -> !waiting.to().isEmpty())
                .toList();
    }

    private List<Registrar> to(Charter charter, String party) {
        var key = PartyKey.of(charter, Objects.requireNonNull(charter.parties().get(party)));
        return registrars.of(charter.origin().structure(), key);
    }
}
