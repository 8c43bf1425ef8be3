package se.radslag.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonId;
import se.radslag.platform.text.Language;

/**
 * Somebody who can sign in, by an address of electronic mail.
 *
 * @param person whose account it is; null for one that only has given roles
 */
public record Account(
        UUID id, String email, Language language, @Nullable PersonId person) {

    /** The id under which the log knows the account; it names nobody. */
    public String actorId() {
        return actorId(id);
    }

    public static String actorId(UUID id) {
        return "account-" + id;
    }
}
