package se.radslag.audit.domain;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.platform.job.Job;

/** Has the log sealed every minute. */
@Component
final class SealJob implements Job {

    private final Sealer sealer;

    SealJob(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "audit.seal";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        sealer.seal();
    }
}
