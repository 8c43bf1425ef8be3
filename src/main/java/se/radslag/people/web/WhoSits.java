package se.radslag.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

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

    /** That the composition was confirmed, and what was accepted all the same. */
    public record Confirmation(String text, List<CompositionPage.Waiver> waivers) {

        public Confirmation {
            waivers = List.copyOf(waivers);
        }
    }

    /** So many that their table is a page of its own, since a page stays under 100 kB. */
    public boolean isLong() {
        return sitters.size() > 30;
    }

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

    /** Letters on a colour, with the political party's whole name. */
    public record Mark(String letters, String colour, String ink, String name) {

        static Mark of(PoliticalParty party, Scene scene) {
            return new Mark(party.letters(), party.colour(), party.ink(), party.name(scene.language()));
        }

        /** How wide the mark is, so that its letters have room. */
        public int width() {
            return 14 + 9 * letters.length();
        }
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
