package se.radslag.charter.explain;

import java.util.List;
import java.util.Objects;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Pot;
import se.radslag.kernel.Money;

/** Says what is shared, by what key, and who bears what. */
final class MoneyWords {

    private final Lexicon lexicon;
    private final Voice voice;

    MoneyWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voice = lexicon.voice();
    }

    List<String> say(Pot pot) {
        var name = name(pot.pot());
        if (pot.base() != null) {
            return List.of(base(pot.base(), name));
        } else if (!pot.split().isEmpty()) {
            return List.of(new ShareWords(lexicon).split(pot, name));
        } else if (pot.key() != null) {
            return new ShareWords(lexicon).key(pot, pot.key(), name);
        } else if (pot.deduct() != null) {
            return List.of(deduct(pot.deduct()));
        } else if (pot.index() != null) {
            return List.of(index(pot, pot.index(), name));
        } else if (!pot.instalments().isEmpty()) {
            var paid = voice.say("pot.instalments", name, voice.and(instalments(pot)));
            return pot.advance() ? List.of(paid, voice.say("pot.advance")) : List.of(paid);
        } else if (pot.levy() != null) {
            return List.of(levy(pot.levy(), name));
        } else if (pot.rebase() != null) {
            return List.of(voice.say("pot.rebase", name, voice.own(pot.rebase())));
        }
        if (pot.surcharge() != null) {
            return List.of(surcharge(pot.surcharge(), name));
        }
        if (pot.header().unknown().containsKey("base")) {
            return List.of(voice.say("pot.base-unknown", name));
        }
        return pot.external() == null ? List.of() : List.of(voice.say("pot.external", name, voice.own(pot.external())));
    }

    /** What a cost is called: the title that one of its statements gives it. */
    String name(String id) {
        return voice.charter().pots().stream()
                .filter(pot -> pot.pot().equals(id))
                .map(Pot::title)
                .filter(Objects::nonNull)
                .findFirst()
                .map(voice::own)
                .orElseGet(() -> voice.say("pot.called", id.replace('-', ' ')));
    }

    private String base(Pot.Base base, String name) {
        var amount = base.tkr() != null
                ? voice.forms().thousands(Money.kronor(base.tkr().movePointRight(3)))
                : base.kr() != null
                        ? voice.say("pot.kronor", voice.forms().number(base.kr().longValue()))
                        : other(base);
        return voice.say(
                "pot.base",
                name,
                amount,
                base.year() == null ? null : String.valueOf(base.year()),
                base.status() == null ? null : voice.word(base.status()));
    }

    /** An amount in another currency, by its three letters. */
    private String other(Pot.Base base) {
        var amount = base.amount();
        var currency = base.currency();
        return amount == null
                ? ""
                : voice.say("pot.amount", voice.forms().number(amount.longValue()), currency == null ? "" : currency);
    }

    private String surcharge(Pot.Deduct surcharge, String name) {
        return voice.say(
                "pot.surcharge",
                name,
                voice.share(surcharge.rate()),
                surcharge.of() == null ? null : voice.own(surcharge.of()),
                surcharge.forParties() == null
                        ? null
                        : lexicon.naming().parties(surcharge.forParties()).text());
    }

    private String deduct(Pot.Deduct deduct) {
        var parties = deduct.forParties() == null ? null : lexicon.naming().parties(deduct.forParties());
        return voice.say(
                "pot.deduct",
                parties == null ? voice.say("party.all") : parties.text(),
                voice.share(deduct.rate()),
                deduct.of() == null ? null : voice.own(deduct.of()));
    }

    private String index(Pot pot, String series, String name) {
        var known = voice.has("pot.series." + series) ? voice.say("pot.series." + series) : series;
        return voice.say(
                "pot.index",
                name,
                known,
                pot.yearly() ? voice.say("pot.yearly") : null,
                pot.compound() ? voice.say("pot.compound") : null,
                pot.rounding() == null ? null : lexicon.labels().bare(pot.rounding()));
    }

    private List<String> instalments(Pot pot) {
        return pot.instalments().stream()
                .map(instalment -> voice.say(
                        "pot.instalment",
                        voice.forms().percent(instalment.share().percent(2)),
                        String.valueOf(instalment.by().day().getDayOfMonth()),
                        voice.month(instalment.by().day().getMonthValue())))
                .toList();
    }

    private String levy(Pot.Levy levy, String name) {
        return voice.say(
                levy.max() ? "pot.levy-max" : "pot.levy",
                name,
                levy.perMille().toPlainString().replace('.', voice.isSwedish() ? ',' : '.'),
                levy.of() == null ? null : voice.own(levy.of()));
    }

    List<String> say(Bearing bearing) {
        var by = lexicon.naming().parties(bearing.by());
        var of = bearing.of();
        boolean members = of instanceof se.radslag.charter.terms.Who.Members one && one.body() == null;
        var whose = of == null
                ? null
                : members ? voice.say("bears.own") : lexicon.whos().meant(of, null);
        return List.of(voice.say(
                "bears",
                by.text(),
                voice.say("bears.verb", by.plural()),
                lexicon.labels().objects(bearing.bears()),
                whose,
                bearing.without() == null ? null : voice.own(bearing.without())));
    }
}
