package se.radslag.charter.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.radslag.charter.terms.Pot;

/** Says who pays which part of a cost: by shares, by a key, by a table. */
final class ShareWords {

    /** A longer table is no sentence: it says only how many it names. */
    private static final int MOST = 40;

    private final Lexicon lexicon;
    private final Voice voice;

    ShareWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    String split(Pot pot, String name) {
        var shares = new ArrayList<String>();
        pot.split().entrySet().stream()
                .sorted(Map.Entry.<String, se.radslag.charter.terms.Fraction>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    var party = lexicon.naming().party(entry.getKey(), false, false);
                    shares.add(voice.say(
                            shares.isEmpty() ? "pot.pays" : "pot.pays-too",
                            party.text(),
                            voice.say("pot.pays-verb", party.plural()),
                            pot.about()
                                    ? voice.say("pot.about", voice.share(entry.getValue()))
                                    : voice.share(entry.getValue()),
                            name));
                });
        return voice.and(shares);
    }

    List<String> key(Pot pot, Pot.KeyKind key, String name) {
        var among = pot.among() == null
                ? null
                : lexicon.naming().parties(pot.among()).text();
        var at = lexicon.dates().reference(pot.at());
        var sentences = new ArrayList<String>();
        sentences.add(voice.say("pot.key." + Voice.kebab(key), name, among, at));
        if (!pot.table().isEmpty()) {
            sentences.add(
                    pot.table().size() > MOST
                            ? voice.say(
                                    "pot.table-long", String.valueOf(pot.table().size()))
                            : table(pot));
        }
        if (pot.difference() != null) {
            var money = new MoneyWords(lexicon);
            sentences.add(voice.say(
                    "pot.difference",
                    money.name(pot.difference().of()),
                    money.name(pot.difference().less())));
        }
        if (pot.effect() != null) {
            sentences.add(voice.say("pot.effect", lexicon.dates().day(pot.effect())));
        }
        return sentences;
    }

    /** A table in the unit that the file gives it; without one its numbers only weigh. */
    private String table(Pot pot) {
        var rows = voice.and(table(pot.table()));
        return pot.unit() == null
                ? voice.say("pot.table", rows)
                : voice.say("pot.table-in", voice.word(pot.unit()), rows);
    }

    private List<String> table(Map<String, BigDecimal> table) {
        var rows = new ArrayList<String>();
        var left = new java.util.TreeSet<>(table.keySet());
        for (var party : voice.charter().parties().keySet()) {
            if (left.remove(party)) {
                rows.add(row(party, table));
            }
        }
        left.forEach(party -> rows.add(row(party, table)));
        return rows;
    }

    private String row(String party, Map<String, BigDecimal> table) {
        var amount = table.getOrDefault(party, BigDecimal.ZERO);
        var number = amount.stripTrailingZeros().scale() <= 0
                ? voice.forms().number(amount.longValueExact())
                : amount.toPlainString();
        return lexicon.naming().name(party) + "\u00a0" + number;
    }
}
