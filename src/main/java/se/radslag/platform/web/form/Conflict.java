package se.radslag.platform.web.form;

import java.util.List;

/**
 * That another was quicker: what was typed beside what holds now.
 *
 * @param now empty where nothing holds
 */
public record Conflict(String yours, List<String> now) {

    public Conflict {
        now = List.copyOf(now);
    }
}
