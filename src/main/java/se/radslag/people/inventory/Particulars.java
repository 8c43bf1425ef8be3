package se.radslag.people.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a listing from a day on; what nobody knows is left out.
 *
 * @param from the first day on which it is so; null is since ever
 * @param lead id of the party that leads
 * @param admin id of the party that administers, and whose registrar may change this
 * @param lastDay until when it is planned to go on
 * @param contact whom to ask: a function and its address, not a person
 * @param source where this is known from
 */
public record Particulars(
        @Nullable LocalDate from,
        Called called,
        Commission commission,
        Set<Purpose> purposes,
        @Nullable Lasting lasting,
        @Nullable String lead,
        @Nullable String admin,
        boolean prioritised,
        List<String> topics,
        Undertaking undertaking,
        @Nullable LocalDate lastDay,
        @Nullable String contact,
        @Nullable String source) {

    public Particulars {
        purposes = Set.copyOf(purposes);
        topics = List.copyOf(topics);
    }

    /** Nothing at all, as of a body that only the agreement speaks of. */
    public static final Particulars NONE = new Particulars(
            null,
            new Called(null, null),
            new Commission(null, null),
            Set.of(),
            null,
            null,
            null,
            false,
            List.of(),
            Undertaking.NONE,
            null,
            null,
            null);

    /** Its name where the agreement gives it none. */
    public record Called(@Nullable String swedish, @Nullable String english) {

        @Nullable
        String in(String language) {
            return language.equals("en") && english != null ? english : swedish;
        }
    }

    /** On whose commission it works: a body, party or organ of the agreement by its id, or somebody else in words. */
    public record Commission(@Nullable String by, @Nullable String words) {

        public boolean isNamed() {
            return by != null || words != null;
        }
    }

    /** Whether it goes on or ends when it is done. */
    public enum Lasting {
        FIXED,
        TEMPORARY
    }

    /** From whom the idea came. */
    public enum Initiative {
        OWN,
        PARTY,
        NATIONAL,
        EU
    }

    /**
     * What a project or group has undertaken.
     *
     * @param kronor what others than the parties pay; null where it is not known
     */
    public record Undertaking(
            @Nullable String assignment,
            @Nullable String organisation,
            @Nullable String conditions,
            @Nullable Initiative initiative,
            @Nullable String funder,
            @Nullable Integer kronor) {

        public static final Undertaking NONE = new Undertaking(null, null, null, null, null, null);
    }
}
