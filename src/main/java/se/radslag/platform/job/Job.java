package se.radslag.platform.job;

import java.time.Duration;

/** Something to be done again and again; doing it twice must do no harm. */
public interface Job {

    /** The name under which all nodes know it: {@code audit.seal}. */
    String name();

    /** How long from one beginning to the next, at least. */
    Duration every();

    void run();
}
