package se.radslag.access.domain;

import java.util.UUID;
import se.radslag.platform.text.Language;

/** Somebody who can sign in, by an address of electronic mail. */
public record Account(UUID id, String email, Language language) {

    /** The id under which the log knows the account; it names nobody. */
    public String actorId() {
        return actorId(id);
    }

    static String actorId(UUID id) {
        return "account-" + id;
    }
}
