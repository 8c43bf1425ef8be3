package se.radslag.people.inventory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.platform.job.Job;

/** Looks once a day for working groups and projects that near their end. */
@Component
final class RemindOfEndsJob implements Job {

    private final RemindOfEnds remind;
    private final Clock clock;

    RemindOfEndsJob(RemindOfEnds remind, Clock clock) {
        this.remind = remind;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.remind-of-ends";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        remind.handle(new RemindOfEnds.Command(LocalDate.now(clock)), Actor.SYSTEM);
    }
}
