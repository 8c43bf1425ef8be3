package se.radslag.people.web.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/**
 * A table that was brought: what it would give or what is wrong with it, how far it has come, or what became of it.
 *
 * @param title what kind of table it is
 * @param notice what to know before anything else, such as that the very same file was taken in before
 * @param preview null while it is taken in, and after
 * @param result where what was taken in is read; null where that is nowhere in particular
 */
public record IntakePage(
        List<Crumb> crumbs,
        String path,
        String title,
        String fileName,
        State state,
        @Nullable String notice,
        Progress progress,
        @Nullable Preview preview,
        @Nullable Crumb result) {

    public IntakePage {
        crumbs = List.copyOf(crumbs);
    }

    /** What there is to do. */
    public enum State {
        /** It can be taken in. */
        WHOLE,
        /** All of it is in the register. */
        KNOWN,
        /** It has rows that cannot be read. */
        FAULTY,
        /** It lacks columns, or has no rows. */
        UNREADABLE,
        RUNNING,
        DONE
    }

    /**
     * How far it has come.
     *
     * @param text in words, for those who see no bar
     * @param all how many rows there are; 0 while that is not known
     */
    public record Progress(String text, int done, int all) {}

    /**
     * What the table would give.
     *
     * @param rows how many can be read and are new
     * @param there how many say what is known already
     * @param resembling rows to look at first, since they are or may be known; null where there are none
     */
    public record Preview(
            int rows,
            int there,
            int faulty,
            List<String> missing,
            List<Match> matches,
            List<String> headings,
            @Nullable Resembling resembling,
            Table shown,
            Pager pager,
            FileLinks faults) {

        public Preview {
            missing = List.copyOf(missing);
            matches = List.copyOf(matches);
            headings = List.copyOf(headings);
        }
    }

    /**
     * Under which heading a column was found.
     *
     * @param heading empty where it was not
     */
    public record Match(String id, String title, String heading, boolean isNeeded) {}

    /**
     * Rows that are, or may be, known already.
     *
     * @param nearly how many of them are taken in as something new all the same
     */
    public record Resembling(int nearly, Table table) {}
}
