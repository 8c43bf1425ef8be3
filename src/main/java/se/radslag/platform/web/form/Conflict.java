package se.radslag.platform.web.form;

import java.util.List;

/**
 * That what was typed meets something else: what was typed beside what holds now.
 *
 * @param now empty where nothing holds
 * @param quicker whether another was quicker; otherwise it stood there all along, unseen
 */
public record Conflict(String yours, List<String> now, boolean quicker) {

    public Conflict {
        now = List.copyOf(now);
    }

    /** Another was quicker. */
    public Conflict(String yours, List<String> now) {
        this(yours, now, true);
    }
}
