package se.radslag.platform.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs every job when its time has come, on one of the nodes. */
@Component
@ConditionalOnProperty(name = "radslag.jobs", havingValue = "on", matchIfMissing = true)
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final ObjectProvider<Job> jobs;
    private final JobTable table;

    JobRunner(ObjectProvider<Job> jobs, JobTable table) {
        this.jobs = jobs;
        this.table = table;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void runWhatIsDue() {
        jobs.orderedStream().forEach(this::runIfDue);
    }

    private void runIfDue(Job job) {
        try {
            if (table.begin(job)) {
                job.run();
                table.end(job);
            }
        } catch (DataAccessException unreachable) {
            LOG.warn("Job {} did not reach the database and is tried again in {}", job.name(), job.every());
        } catch (RuntimeException failure) {
            LOG.error("Job {} failed and is tried again in {}", job.name(), job.every(), failure);
        }
    }
}
