package se.radslag.access.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.access.passkey.Passkey;
import se.radslag.platform.web.FieldFault;

/**
 * Where one is signed in, and one's keys to sign in with.
 *
 * @param keys null for whoever has no account to keep keys for
 * @param name what was typed to call a new key
 */
public record SessionsPage(List<Row> sessions, @Nullable List<Passkey> keys, String name, List<FieldFault> faults) {

    public SessionsPage {
        sessions = List.copyOf(sessions);
        faults = List.copyOf(faults);
    }

    /**
     * One session.
     *
     * @param device the browser in words
     * @param isHere whether it is the one that looks
     */
    public record Row(UUID id, String device, boolean isHere, Instant started, Instant seen, Instant ends) {}
}
