package se.radslag.people.web.sits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.web.composition.Confirmation;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.seats.SeatPicture;
import se.radslag.people.web.seats.Sitter;
import se.radslag.platform.web.Crumb;

/** Who sits in a body on a day: the picture and the table with the same content, and what is to be known about it. */
public record WhoSits(
        String title,
        @Nullable SeatPicture picture,
        List<Sitter> sitters,
        List<Stand> substitutes,
        List<Held> posts,
        List<String> notes,
        @Nullable Confirmation confirmation,
        List<Crumb> links) {

    public WhoSits {
        sitters = List.copyOf(sitters);
        substitutes = List.copyOf(substitutes);
        posts = List.copyOf(posts);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    /** So many that their table is a page of its own, since a page stays under 100 kB. */
    public boolean isLong() {
        return sitters.size() > 30;
    }

    /** A substitute and for whom. */
    public record Stand(
            String name,
            @Nullable String path,
            String party,
            String forWhom,
            @Nullable Mark mark) {}

    /** A post and who has it. */
    public record Held(String post, String name, @Nullable String path, boolean isVacant) {}
}
