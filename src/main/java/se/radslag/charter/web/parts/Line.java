package se.radslag.charter.web.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.explain.Sentence;
import se.radslag.platform.web.Pill;

/**
 * Something that the agreement says, in words, with the clauses it stands on and how sure one can be.
 *
 * @param force how strongly it is demanded, where that is less than a must
 * @param doubt that it cannot be told whether it holds on the day
 * @param notesTitle what the notes are about, in a few words; empty where there are none
 */
public record Line(
        List<Sentence> sentences,
        List<Source> clauses,
        @Nullable Pill force,
        @Nullable Pill doubt,
        List<Note> notes,
        String notesTitle) {

    public Line {
        sentences = List.copyOf(sentences);
        clauses = List.copyOf(clauses);
        notes = List.copyOf(notes);
    }

    /** A clause: its paper's short name, where it can be read, and how its words begin. */
    public record Source(String label, String path, Piece beginning) {}

    /** What one should know with it: another clause against it, how it is read, what is not known. */
    public record Note(String label, Sentence sentence, List<Source> clauses) {

        public Note {
            clauses = List.copyOf(clauses);
        }
    }
}
