package se.radslag.charter.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Breach;
import se.radslag.kernel.Force;
import se.radslag.platform.text.Language;

/** Says a charter's terms in a reader's language, with the names in use on a date. */
public final class Explainer {

    private final Voice voice;
    private final Lexicon lexicon;
    private final TermWords terms;
    private final UnknownWords unknowns;
    private final Reservations reservations;

    private Explainer(Voice voice) {
        this.voice = voice;
        this.lexicon = Lexicon.of(voice);
        this.terms = new TermWords(lexicon);
        this.unknowns = new UnknownWords(voice);
        this.reservations = new Reservations(lexicon);
    }

    public static Explainer of(Charter charter, LocalDate on, Language language) {
        return new Explainer(new Voice(charter, on, language));
    }

    /** A term in words. */
    public Said say(Placed placed) {
        var term = placed.term();
        var reading = term.header().reading();
        var unknown = sentences(unknowns.say(term));
        var sources = reservations.sources(term);
        return new Said(
                placed,
                sentences(terms.say(placed)),
                unknown,
                reading == null ? null : sentence(voice.say("reading", voice.own(reading))),
                reservations.conflicts(term),
                sources,
                reservations.validity(term),
                force(term.force()),
                breach(term.breach()),
                term.on(voice.on()),
                reservations.doubts(term, !unknown.isEmpty(), !sources.isEmpty()));
    }

    /** {@code ska}, {@code bör}, {@code notering}. */
    public String force(Force force) {
        return word(force);
    }

    /** What Rådslag does when a term is broken: {@code hindras}, {@code kräver skäl}, {@code flaggas}. */
    public String breach(Breach breach) {
        return word(breach);
    }

    /** The text of any constant of the vocabulary: a kind of term, of body, of paper, an item type … */
    public String word(Enum<?> constant) {
        return constant instanceof Act act ? new ActWords(voice).doing(List.of(act), null, null) : voice.word(constant);
    }

    /** A label in words: a known word, a topic's name or the charter's own words. */
    public Sentence label(Label label) {
        return Sentence.of(lexicon.labels().bare(label));
    }

    /** An office in words, where it does not matter whose it is. */
    public Sentence office(Office office) {
        return Sentence.of(lexicon.offices().office(office, null));
    }

    /** An office in words, as it is called among these parties: {@code kommunstyrelsens ordförande}. */
    public Sentence office(Office office, Parties among) {
        return Sentence.of(lexicon.offices().office(office, among));
    }

    /** The name of a body, party, group, topic or area on the date, or of a party's organ: {@code region.rs}. */
    public Sentence name(String id) {
        int at = id.indexOf('.');
        return at < 0
                ? Sentence.of(lexicon.naming().name(id))
                : Sentence.capital(Sentence.of(lexicon.naming().organ(id.substring(0, at), id.substring(at + 1))));
    }

    /** A choice of parties as the beginning of a sentence. */
    public Sentence parties(Parties parties) {
        return Sentence.capital(Sentence.of(lexicon.naming().parties(parties).text()));
    }

    /** Whether each of a choice is said in a word, as {@code varje kommun} is, and not by naming all. */
    public boolean isEachInAWord(Parties parties) {
        return parties.each() && !lexicon.naming().parties(parties).plural();
    }

    /** Those who do an act that somebody has a power to do; null where the sources do not name them. */
    public @Nullable Sentence who(Power power, @Nullable Body body) {
        return power.by() == null
                ? null
                : Sentence.of(lexicon.whos().acting(power, power.by(), body).text());
    }

    /** The charter's own words, marked with their language where it is not the reader's. */
    public Sentence own(Text text) {
        return Sentence.of(voice.own(text));
    }

    /** Why something is not known. */
    public Sentence unknown(Text why) {
        return sentence(voice.unknown("unknown.all", why, null));
    }

    /** When something holds, as sentences; tills vidare where no day is given. */
    public Sentence validity(Validity validity) {
        var said = lexicon.dates().validity(validity);
        return said.isEmpty() ? sentence(voice.say("valid.always")) : joined(said);
    }

    Voice voice() {
        return voice;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    static Sentence sentence(String marked) {
        return Sentence.of(Wording.sentence(marked));
    }

    static List<Sentence> sentences(List<String> marked) {
        var sentences = new ArrayList<Sentence>();
        marked.forEach(text -> sentences.add(sentence(text)));
        return sentences;
    }

    static Sentence joined(List<String> marked) {
        return Sentence.of(
                String.join(" ", marked.stream().map(Wording::sentence).toList()));
    }
}
