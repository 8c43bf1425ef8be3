package se.radslag.notifications.domain;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.platform.job.Job;

/** Has letters sent within seconds of their act. */
@Component
final class SendJob implements Job {

    private final PostOffice office;

    SendJob(PostOffice office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "notifications.send";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        office.sendWhatIsDue();
    }
}
