package se.radslag.platform.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets work that takes long go on after the page has been answered, and lets it tell how far it has come meanwhile. */
@Component
public final class LongWork {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private final PlatformTransactionManager transactions;
    private final boolean isApart;

    LongWork(PlatformTransactionManager transactions, @Value("${radslag.jobs:on}") String jobs) {
        this.transactions = transactions;
        this.isApart = jobs.equals("on");
    }

    /** Begins once what the caller has written is kept; where jobs are off, the caller waits until it is done. */
    public void begin(String name, Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            start(name, work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start(name, work);
            }
        });
    }

    private void start(String name, Runnable work) {
        var thread = Thread.ofVirtual().name(name).unstarted(work);
        thread.setUncaughtExceptionHandler(
                (stopped, failure) -> LOG.error("{} stopped; whoever began it can begin again", name, failure));
        thread.start();
        if (!isApart) {
            finish(thread);
        }
    }

    private static void finish(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes something at once, whatever becomes of the work. */
    public void tell(Runnable writing) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(status -> writing.run());
    }
}
