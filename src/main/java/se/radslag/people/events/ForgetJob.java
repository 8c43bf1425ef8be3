package se.radslag.people.events;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.platform.job.Job;

/** Forgets participants once a day. */
@Component
final class ForgetJob implements Job {

    private final ForgetParticipants forget;
    private final Clock clock;

    ForgetJob(ForgetParticipants forget, Clock clock) {
        this.forget = forget;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.forget-participants";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        forget.handle(
                new ForgetParticipants.Command(LocalDate.now(clock).minusDays(ForgetParticipants.DAYS)), Actor.SYSTEM);
    }
}
