package se.radslag.charter.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Force;

/**
 * A document that a structure stands on, with a status that caps what its clauses can demand.
 *
 * @param between the parties to it; all where nothing is said
 * @param oneWithEach parties that each have a paper of their own of this wording, with those between
 */
public record Paper(
        @Required String id,
        At at,
        @Required PaperKind kind,
        @Required Status status,
        @Nullable Text title,
        @Nullable @Key("short") Text shortTitle,
        @Nullable String of,
        @Nullable Day from,
        @Nullable Day until,
        List<Text> source,
        List<Text> secondHand,
        @Nullable String supersededBy,
        @Nullable String replaces,
        @Nullable Day review,
        @Nullable String registry,
        @Nullable Parties between,
        @Nullable Parties oneWithEach) {

    /** What sort of document it is. */
    public enum PaperKind {
        AGREEMENT,
        SUPPLEMENT,
        LETTER,
        MEMO,
        EVALUATION,
        WEB,
        MINUTES,
        PROPOSAL,
        LAW,
        STATUTE,
        DECISION
    }

    /** How far the parties stand behind it. */
    public enum Status {
        /** Decided by the parties: its clauses can say must. */
        ADOPTED(Force.MUST),
        /** Tells what holds, without being the decided text: should at most. */
        REPORTED(Force.SHOULD),
        /** Reasons and advice: notes only. */
        BACKGROUND(Force.NOTE);

        private final Force cap;

        Status(Force cap) {
            this.cap = cap;
        }

        /** The strongest force that a term from such a paper may have. */
        public Force cap() {
            return cap;
        }
    }

    /** What people call it: its short title, else its title, else its id. */
    public Text called() {
        if (shortTitle != null) {
            return shortTitle;
        }
        return title == null ? Text.of("sv", id) : title;
    }

    public Validity validity() {
        return new Validity(from, until == null ? null : until.end());
    }
}
