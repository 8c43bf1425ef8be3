package se.radslag.notifications.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.Ui;

/**
 * What was sent, newest first.
 *
 * @param hasServer whether a mail server is named; without one everything waits
 */
public record LettersPage(boolean hasServer, List<Row> rows, Pager pager, FileLinks files) {

    /** Where a letter is on its way. */
    public enum State {
        WAITING,
        TRIED,
        SENT,
        GIVEN_UP
    }

    /**
     * One letter.
     *
     * @param text what it says; only where all people are made up, and until it is sent
     */
    public record Row(
            String to,
            String subject,
            State state,
            Instant at,
            int tries,
            @Nullable String text) {

        /** How it looks: its words are kept under {@code notifications.letter.STATE}. */
        public Pill pill(Ui ui) {
            var words = ui.say("notifications.letter." + state);
            return switch (state) {
                case WAITING -> Pill.quiet(words);
                case TRIED -> Pill.warn(words);
                case SENT -> Pill.good(words);
                case GIVEN_UP -> Pill.bad(words);
            };
        }
    }
}
