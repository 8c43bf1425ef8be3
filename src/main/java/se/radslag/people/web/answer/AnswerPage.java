package se.radslag.people.web.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.parts.Sided;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;

/**
 * What a party is asked for a term and what it has said: its own seats, body by body, and who governs.
 *
 * @param answerBy the last day for an answer; null where it has not been asked
 * @param answered when it said that it had said what it could; null where it has not
 * @param remains what it then could not say, as typed or as it stands
 * @param sides who governs from the day on; empty where that is not said
 */
public record AnswerPage(
        List<Crumb> crumbs,
        String party,
        String partyName,
        LocalDate from,
        @Nullable String receipt,
        @Nullable RefusedPage refused,
        @Nullable LocalDate answerBy,
        int said,
        int asked,
        List<Group> groups,
        List<Sided> sides,
        @Nullable String coalition,
        String register,
        @Nullable String answered,
        String remains,
        boolean mayAnswer) {

    public AnswerPage {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
        sides = List.copyOf(sides);
    }

    /** The seats of one body. */
    public record Group(String id, String body, String path, List<Seat> seats) {

        public Group {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A seat with whoever is said for it, or why nobody is.
     *
     * @param how whether it follows an office or is named, in words
     */
    public record Seat(
            String what,
            String how,
            String name,
            boolean isVacant,
            @Nullable Mark mark,
            List<Pill> pills,
            List<Crumb> acts) {

        public Seat {
            pills = List.copyOf(pills);
            acts = List.copyOf(acts);
        }
    }
}
