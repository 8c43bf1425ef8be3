package se.radslag.charter.explain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;
import se.radslag.platform.text.Language;

/** Says a charter's terms in a reader's language, with the names in use on a date. */
public final class Explainer {

    private final Charter charter;
    private final LocalDate on;
    private final Language language;

    private Explainer(Charter charter, LocalDate on, Language language) {
        this.charter = charter;
        this.on = on;
        this.language = language;
    }

    public static Explainer of(Charter charter, LocalDate on, Language language) {
        return new Explainer(charter, on, language);
    }

    /** A term in words. */
    public Said say(Placed placed) {
        var term = placed.term();
        return new Said(
                placed,
                List.of(Sentence.plain(term.kindOfTerm().key())),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                force(term.force()),
                breach(term.breach()),
                term.on(on),
                Set.copyOf(EnumSet.noneOf(Doubt.class)));
    }

    /** {@code Ska}, {@code Bör}, {@code Notering}. */
    public String force(Force force) {
        return word(force);
    }

    /** What Rådslag does when a term is broken. */
    public String breach(Breach breach) {
        return word(breach);
    }

    /** The text of any constant of the vocabulary: a kind of term, of body, of paper, an act, an item type … */
    public String word(Enum<?> constant) {
        return constant.name();
    }

    /** A label in words: a known word, a topic's name or the charter's own words. */
    public Sentence label(Label label) {
        return Sentence.plain(String.valueOf(label.word()));
    }

    /** An office in words: {@code kommunstyrelsens ordförande}. */
    public Sentence office(Office office) {
        return Sentence.plain(office.toString());
    }

    /** The name of a body, party, group, topic or area on the date. */
    public Sentence name(String id) {
        return Sentence.plain(charter.name(id, on, language.tag()));
    }

    /** When something holds, as a whole sentence; {@code Gäller tills vidare.} where no day is given. */
    public Sentence validity(Validity validity) {
        return Sentence.plain(validity.toString());
    }
}
