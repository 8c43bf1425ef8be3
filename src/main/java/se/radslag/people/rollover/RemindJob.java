package se.radslag.people.rollover;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.platform.job.Job;

/** Has parties reminded by themselves: a week before the last day for an answer, and the day after it. */
@Component
final class RemindJob implements Job {

    private final TermQuestions questions;
    private final Unanswered unanswered;
    private final RemindParties remind;
    private final CharterLookup charters;
    private final Clock clock;

    RemindJob(
            TermQuestions questions, Unanswered unanswered, RemindParties remind, CharterLookup charters, Clock clock) {
        this.questions = questions;
        this.unanswered = unanswered;
        this.remind = remind;
        this.charters = charters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.remind-of-term";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        questions.open(LocalDate.now(clock)).stream()
                .filter(this::isAnyDue)
                .forEach(term ->
                        remind.handle(new RemindParties.Command(term.structure(), term.from(), true), Actor.SYSTEM));
    }

    private boolean isAnyDue(TermQuestions.OpenTerm term) {
        return charters.current(term.structure()).stream()
                .anyMatch(charter -> !unanswered
                        .of(
                                charter,
                                term.from(),
                                question -> TermRules.isDue(question, clock.instant(), LocalDate.now(clock)))
                        .isEmpty());
    }
}
