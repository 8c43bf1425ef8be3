package se.radslag.economy.web.entering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.radslag.economy.web.CostView;
import se.radslag.economy.web.PartyNames;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.form.Option;

/** What the forms of the workspace give to choose among, for a cost, a year and a party. */
record WorkChoices(CostView view, String pot, int year, String party) {

    List<Option> sides() {
        return view.ledger().year(pot, year).stream()
                .flatMap(each -> each.plan().split().sides().stream())
                .map(side -> new Option(side.id(), view.name(side.id(), year)))
                .toList();
    }

    List<Option> instalments() {
        return view.ledger().year(pot, year).stream()
                .flatMap(each -> each.instalments(party).stream())
                .map(one -> new Option(
                        String.valueOf(one.number()),
                        view.say("figure.instalment", one.number()) + ", "
                                + view.kronor(one.figure().amount())))
                .toList();
    }

    List<Option> parties() {
        return PartyNames.choice(view.charter(), view.language());
    }

    /** @param prefix of the keys of the words, each of which ends with a constant in small letters */
    List<Option> words(String prefix, String... words) {
        return Arrays.stream(words)
                .map(word -> new Option(word, Texts.in(view.language()).say(prefix + word.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
