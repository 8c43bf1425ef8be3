package se.radslag.people.web.seats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Pill;

/**
 * A place with whoever sits in it.
 *
 * @param name the person's, or why nobody sits there
 * @param path the person's page; null for nobody and for those who are not published
 */
public record Sitter(
        String name,
        @Nullable String path,
        boolean isVacant,
        String party,
        @Nullable String partyPath,
        String seat,
        @Nullable Mark mark,
        @Nullable String side,
        String period,
        List<Pill> pills) {

    public Sitter {
        pills = List.copyOf(pills);
    }
}
