package se.radslag.economy.web;

import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;

/**
 * In what unit the amounts of a page stand.
 *
 * @param other the same page in the other unit
 * @param rounded that amounts are rounded, and what follows from it; null where they are exact
 */
public record Unit(Crumb other, @Nullable String rounded) {

    /** The parameter that carries the unit. */
    public static final String PARAMETER = "enhet";

    private static final String THOUSANDS = "tkr";

    /** A reader's costs in the unit that an address asks for. */
    public static CostView choose(CostView view, String unit) {
        return unit.equals(THOUSANDS)
                ? new CostView(
                        view.ledger(),
                        view.language(),
                        view.clauses(),
                        view.amounts().inThousands())
                : view;
    }

    public static Unit of(CostView view, String path) {
        return isRounded(view)
                ? new Unit(new Crumb(view.say("unit.kronor"), path), view.say("unit.rounded"))
                : new Unit(new Crumb(view.say("unit.thousands"), path + "?" + PARAMETER + "=" + THOUSANDS), null);
    }

    /** What an address carries on from page to page. */
    public static String query(CostView view) {
        return isRounded(view) ? PARAMETER + "=" + THOUSANDS : "";
    }

    private static boolean isRounded(CostView view) {
        return view.amounts().areThousands();
    }
}
