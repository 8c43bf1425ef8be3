package se.radslag.economy.web.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Share;
import se.radslag.economy.domain.SideAmount;
import se.radslag.economy.web.CostView;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Alphabet;

/** Draws who bears how much of a cost in a year. */
public final class SharePictures {

    private static final int SHADES = 3;

    /** More bars than this say nothing to an eye: the others are one line, and all stand in the table. */
    private static final int MOST = 15;

    private final CostView view;

    public SharePictures(CostView view) {
        this.view = view;
    }

    public SharePicture of(CostYear year) {
        var largest = largest(year);
        return new SharePicture(
                view.say("picture.caption", view.title(year.pot()), String.valueOf(year.year())),
                sides(year),
                bars(year, largest),
                others(year, largest));
    }

    private List<SharePicture.Side> sides(CostYear year) {
        var sides = new ArrayList<SharePicture.Side>();
        var start = Share.NONE;
        for (var side : year.sides()) {
            sides.add(new SharePicture.Side(
                    view.name(side.id(), year.year()),
                    plain(start),
                    plain(side.exact()),
                    view.percent(side.exact()),
                    deviation(side),
                    agreed(side, start, sides.isEmpty()),
                    Math.min(sides.size() + 1, SHADES),
                    view.paths().figure(year.year(), side.id(), year.pot()),
                    view.paths().share(year.year(), side.id(), year.pot())));
            start = start.plus(side.exact());
        }
        return sides;
    }

    /** Where the first side would end if it bore exactly what is agreed. */
    private static @Nullable String agreed(SideAmount side, Share start, boolean first) {
        var agreed = side.agreed();
        return agreed == null || !first ? null : plain(start.plus(agreed));
    }

    private @Nullable String deviation(SideAmount side) {
        var agreed = side.agreed();
        if (agreed == null) {
            return null;
        }
        var away = side.deviation().percent(2);
        var sign = away.signum() < 0 ? "−" : "+";
        return view.say(
                side.about() ? "side.about" : "side.exactly",
                view.amounts().share(agreed),
                view.percent(agreed),
                sign + view.amounts().number(away.abs()));
    }

    /** A party and what it bears. */
    private record Borne(String party, Money amount) {}

    /** Those who bear most, the first first. */
    private List<Borne> largest(CostYear year) {
        var order = Comparator.comparing(Borne::amount)
                .reversed()
                .thenComparing(Alphabet.of(view.language()).by(each -> view.name(each.party, year.year())));
        long least = leastShown(year);
        return year.parts().entrySet().stream()
                .map(part -> new Borne(part.getKey(), part.getValue().amount()))
                .filter(each -> each.amount.ore() >= least)
                .sorted(order)
                .limit(MOST)
                .toList();
    }

    /** The smallest amount that can have a bar: of hundreds of parties only those few are put in order. */
    private static long leastShown(CostYear year) {
        var amounts = year.parts().values().stream()
                .mapToLong(figure -> figure.amount().ore())
                .sorted()
                .toArray();
        return amounts.length == 0 ? 0 : amounts[Math.max(0, amounts.length - MOST)];
    }

    private List<SharePicture.Bar> bars(CostYear year, List<Borne> largest) {
        var most = largest.isEmpty() ? Money.ZERO : largest.getFirst().amount;
        return largest.stream()
                .map(each -> bar(year, each.party, each.amount, most))
                .toList();
    }

    private @Nullable String others(CostYear year, List<Borne> largest) {
        int others = year.parts().size() - largest.size();
        if (others == 0) {
            return null;
        }
        var all = sum(year.parts().values().stream().map(Figure::amount));
        var amount = all.minus(sum(largest.stream().map(Borne::amount)));
        return view.say(
                "picture.others",
                others,
                view.percent(Share.of(amount, year.total().amount())));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    private SharePicture.Bar bar(CostYear year, String party, Money amount, Money most) {
        return new SharePicture.Bar(
                view.name(party, year.year()),
                view.paths().party(year.year(), party),
                plain(Share.of(amount, most)),
                view.percent(Share.of(amount, year.total().amount())),
                view.paths().share(year.year(), party, year.pot()),
                shade(year, party));
    }

    /** Parties have the colour of their side. */
    private int shade(CostYear year, String party) {
        for (int i = 0; i < year.sides().size(); i++) {
            var side = year.sides().get(i).id();
            var group = view.charter().parties().get(party);
            if (side.equals(party) || group != null && side.equals(group.group())) {
                return Math.min(i + 1, SHADES);
            }
        }
        return 1;
    }

    private static String plain(Share share) {
        return share.percent(2).max(BigDecimal.ZERO).toPlainString() + "%";
    }
}
