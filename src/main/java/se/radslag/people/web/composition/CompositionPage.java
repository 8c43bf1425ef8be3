package se.radslag.people.web.composition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.balance.BalancePicture;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.seats.SeatPicture;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;

/** A body's composition as it is put together: who sits in which place, and at the side what is broken or open. */
public record CompositionPage(
        List<Crumb> crumbs,
        String title,
        String body,
        LocalDate from,
        List<Turn> turns,
        @Nullable String receipt,
        Pill state,
        List<Group> groups,
        List<Post> posts,
        RefusedPage broken,
        RefusedPage untold,
        List<Reason> reasons,
        boolean mayConfirm,
        List<Waiver> waivers,
        @Nullable String undo,
        @Nullable SeatPicture picture,
        @Nullable BalancePicture balance,
        @Nullable ProposalPage proposal) {

    public CompositionPage {
        crumbs = List.copyOf(crumbs);
        turns = List.copyOf(turns);
        groups = List.copyOf(groups);
        posts = List.copyOf(posts);
        reasons = List.copyOf(reasons);
        waivers = List.copyOf(waivers);
    }

    /** A day on which one can look at the composition: today, or the first of a term. */
    public record Turn(LocalDate day, String path, boolean isShown) {}

    /** The places of one party. */
    public record Group(String party, String name, List<Place> places, int vacant) {

        public Group {
            places = List.copyOf(places);
        }
    }

    /** One place. */
    public record Place(
            String name,
            boolean isVacant,
            String seat,
            @Nullable Mark mark,
            @Nullable String side,
            String period,
            List<Pill> pills,
            @Nullable Crumb opens,
            @Nullable Crumb act,
            @Nullable Crumb withdrawal) {

        public Place {
            pills = List.copyOf(pills);
        }
    }

    /** A post and who has it. */
    public record Post(
            String name,
            String holder,
            boolean isVacant,
            @Nullable Crumb act) {}

    /** Something broken that can be accepted with a reason. */
    public record Reason(
            String id, String text, String typed, @Nullable String fault) {}

    /**
     * What was accepted when it was confirmed, and why.
     *
     * @param isStill whether it is still broken
     */
    public record Waiver(String text, String reason, boolean isStill, List<Crumb> clauses) {

        public Waiver {
            clauses = List.copyOf(clauses);
        }
    }
}
