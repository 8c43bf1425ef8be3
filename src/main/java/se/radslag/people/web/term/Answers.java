package se.radslag.people.web.term;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.radslag.people.rollover.PartyTerm;
import se.radslag.people.rollover.TermAnswer;
import se.radslag.people.rollover.TermQuestion;
import se.radslag.people.rollover.TermRules;

/** What the parties have been asked for a term and have said, before it is put into words. */
record Answers(List<PartyTerm> parties, Map<String, TermQuestion> questions, Map<String, TermAnswer> answers) {

    boolean hasAnswered(PartyTerm term) {
        return term.isWhole() || answers.containsKey(term.party());
    }

    int answered() {
        return (int) parties.stream().filter(this::hasAnswered).count();
    }

    /** How many were asked, have not answered, and may be reminded now. */
    int late(Instant now) {
        return (int) parties.stream()
                .filter(term -> !hasAnswered(term))
                .map(term -> questions.get(term.party()))
                .filter(question -> question != null && TermRules.mayBeReminded(question, now))
                .count();
    }

    boolean isAsked(PartyTerm term) {
        return questions.containsKey(term.party());
    }
}
