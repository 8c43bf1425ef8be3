package se.radslag.people.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Term;
import se.radslag.people.composition.Balance;
import se.radslag.people.composition.Proposal.Collision;
import se.radslag.people.composition.Proposal.Extra;
import se.radslag.people.composition.Proposal.ExtraSeats;
import se.radslag.people.composition.SeatKind;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Says a proposal of extra seats in plain words: who names how many from where, what the body then is, or what collides. */
public final class ProposalWords {

    private static final String KEY = "people.proposal.";
    private static final int MOST_NAMED = 3;

    private final Charter charter;
    private final Texts texts;
    private final Explainer explainer;
    private final UnaryOperator<String> politicalParty;

    private ProposalWords(Charter charter, LocalDate on, Language language, UnaryOperator<String> politicalParty) {
        this.charter = charter;
        this.texts = Texts.in(language);
        this.explainer = Explainer.of(charter, on, language);
        this.politicalParty = politicalParty;
    }

    /**
     * Words with the names in use on a date.
     *
     * @param politicalParty the name of a political party by its id
     */
    public static ProposalWords of(
            Charter charter, LocalDate on, Language language, UnaryOperator<String> politicalParty) {
        return new ProposalWords(charter, on, language, politicalParty);
    }

    /** {@code Region Västmanland utser en från KD och en från MP, S eller V.} */
    public String seats(ExtraSeats set) {
        if (set.seats().isEmpty()) {
            return texts.say(KEY + "nothing");
        }
        var sentences = new ArrayList<String>();
        for (var namers : set.seats().stream().map(this::namers).distinct().toList()) {
            var numbers = set.seats().stream()
                    .filter(extra -> namers(extra).equals(namers))
                    .map(this::number)
                    .toList();
            sentences.add(texts.say(KEY + "name", capital(namers), list(numbers, "and")));
        }
        return String.join(" ", sentences);
    }

    /** {@code Då blir det 27 ledamöter: 14 ur majoriteten och 13 ur oppositionen.} */
    public String effect(Balance balance) {
        return texts.say(KEY + "effect", Map.of("members", balance.members(), "sides", sides(balance)));
    }

    /** How many are on each side, and of how many that is not known. */
    public String sides(Balance balance) {
        var sides = new ArrayList<String>();
        balance.sides().by().forEach((side, number) -> sides.add(texts.say(KEY + "side." + side.name(), number)));
        if (balance.sides().untold() > 0) {
            sides.add(texts.say(KEY + "side.untold", balance.sides().untold()));
        }
        return list(sides, "and");
    }

    /** Each of the terms that cannot be met together, in words. */
    public List<String> terms(Collision collision, String body) {
        return collision.terms().stream().map(term -> term(term, body)).toList();
    }

    private String term(Term term, String body) {
        return explainer.say(new Charter.Placed(Charter.Place.BODY, body, term)).text();
    }

    private String namers(Extra extra) {
        var parties = extra.kinds().stream().map(SeatKind::party).distinct().toList();
        if (parties.size() > MOST_NAMED) {
            return texts.say(KEY + "some", parties.size());
        }
        return list(parties.stream().map(this::name).toList(), "or");
    }

    private String name(String party) {
        return charter.names(party) == null ? party : explainer.name(party).text();
    }

    private String number(Extra extra) {
        var political = extra.kinds().stream()
                .map(SeatKind::politicalParty)
                .filter(each -> each != null)
                .distinct()
                .map(politicalParty)
                .toList();
        return political.isEmpty()
                ? texts.say(KEY + "number", extra.number())
                : texts.say(KEY + "number-from", extra.number(), list(political, "or"));
    }

    private String list(List<String> words, String how) {
        return words.size() < 2
                ? String.join("", words)
                : texts.say(
                        "people.word." + how, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
