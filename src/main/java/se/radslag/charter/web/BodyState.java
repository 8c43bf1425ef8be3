package se.radslag.charter.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.Pill;

/** Whether a body exists on a day. */
public enum BodyState {
    EXISTS,
    UNSURE,
    NOT_YET,
    ENDED;

    public static BodyState of(Body body, LocalDate day) {
        var existence = body.existence();
        return switch (existence.on(day)) {
            case YES -> EXISTS;
            case UNKNOWN -> UNSURE;
            case NO -> existence.end() != null && existence.end().hasComeOn(day) == Answer.YES ? ENDED : NOT_YET;
        };
    }

    public boolean isThere() {
        return this == EXISTS || this == UNSURE;
    }

    public Pill pill(CharterView view) {
        var word = view.say("state." + this);
        return switch (this) {
            case EXISTS -> Pill.good(word);
            case UNSURE -> Pill.warn(word);
            case NOT_YET, ENDED -> Pill.quiet(word);
        };
    }

    /** The state where it is worth a word: existing is what one expects. */
    @Nullable
    public Pill remark(CharterView view) {
        return this == EXISTS ? null : pill(view);
    }
}
