package se.radslag.charter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Language;

/**
 * Tells what another version of an agreement would change for what is going on: members, planned meetings, open matters.
 * Every module that keeps such things implements it for its own.
 */
public interface ChangeConsequences {

    /**
     * What would change, before it does.
     *
     * @param on the day from which it would be so
     */
    List<Consequence> of(Charter before, Charter after, LocalDate on, Language language);

    /**
     * One thing that would change.
     *
     * @param text a whole sentence
     * @param path where it can be looked at; null when nowhere
     */
    record Consequence(String text, @Nullable String path) {}
}
