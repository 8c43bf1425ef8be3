package se.radslag.people.web.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PoliticalParty;
import se.radslag.people.composition.Balance;
import se.radslag.people.composition.Balance.Spread;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;

/** Draws how those who sit are spread by side, political party, party and sex, each as far as it is known. */
public final class BalanceDrawing {

    private static final int SHADES = 4;

    private final Scene scene;
    private final Map<String, PoliticalParty> parties;

    public BalanceDrawing(Scene scene, Map<String, PoliticalParty> parties) {
        this.scene = scene;
        this.parties = parties;
    }

    /** The picture; null where nobody sits. */
    public @Nullable BalancePicture of(Balance balance) {
        if (balance.members() == 0) {
            return null;
        }
        var strips = new ArrayList<BalancePicture.Strip>();
        strips.add(sides(balance));
        strips.add(strip("political", politicals(balance), balance.members()));
        strips.add(strip("party", pieces(balance.parties(), this::party), balance.members()));
        if (balance.sexes().untold() < balance.members()) {
            strips.add(strip("sex", pieces(balance.sexes(), this::sex), balance.members()));
        }
        return new BalancePicture(
                scene.say("people-composition.balance.title", balance.members()), balance.members(), strips);
    }

    /** The sides alone. */
    public BalancePicture.Strip sides(Balance balance) {
        return strip("side", pieces(balance.sides(), this::side), balance.members());
    }

    /** A sort before it has a place. */
    private record Sort(
            String label,
            int number,
            String shade,
            @Nullable Mark mark) {}

    private <T extends Comparable<T>> List<Sort> pieces(Spread<T> spread, Function<T, Sort> sort) {
        var sorts = new ArrayList<Sort>();
        spread.by().forEach((key, number) -> {
            var known = sort.apply(key);
            var shade = known.shade.isEmpty() ? String.valueOf(1 + sorts.size() % SHADES) : known.shade;
            sorts.add(new Sort(known.label, number, shade, known.mark));
        });
        if (spread.untold() > 0) {
            sorts.add(new Sort(scene.say("people-composition.balance.untold"), spread.untold(), "untold", null));
        }
        return sorts;
    }

    /** From left to right as they sit in the picture of seats. */
    private List<Sort> politicals(Balance balance) {
        var sorts = pieces(balance.politicalParties(), this::political);
        sorts.sort(Comparator.comparingInt(this::place));
        return sorts;
    }

    private int place(Sort sort) {
        return parties.values().stream()
                .filter(party -> sort.mark != null && party.letters().equals(sort.mark.letters()))
                .mapToInt(PoliticalParty::place)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Sort political(String id) {
        var party = parties.get(id);
        return party == null
                ? new Sort(id, 0, "", null)
                : new Sort(party.name(scene.language()), 0, "", Mark.of(party, scene));
    }

    private Sort side(Side side) {
        return new Sort(
                scene.say("people-composition.balance.side." + side),
                0,
                side.name().toLowerCase(Locale.ROOT),
                null);
    }

    private Sort party(String id) {
        return new Sort(scene.name(id), 0, "", null);
    }

    private Sort sex(se.radslag.people.seating.Sex sex) {
        return new Sort(scene.say("people-composition.balance.sex." + sex), 0, "", null);
    }

    private BalancePicture.Strip strip(String kind, List<Sort> sorts, int members) {
        var pieces = new ArrayList<BalancePicture.Piece>();
        double x = 0;
        for (var sort : sorts) {
            double width = 100.0 * sort.number / members;
            pieces.add(new BalancePicture.Piece(
                    sort.label,
                    sort.number,
                    scene.forms().percent(BigDecimal.valueOf(width).setScale(0, RoundingMode.HALF_UP)),
                    decimal(x),
                    decimal(width),
                    sort.shade,
                    sort.mark));
            x += width;
        }
        return new BalancePicture.Strip(scene.say("people-composition.balance." + kind), pieces);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
