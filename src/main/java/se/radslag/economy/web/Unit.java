package se.radslag.economy.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/**
 * In what unit the amounts of a page stand.
 *
 * @param other the same page in the other unit
 * @param rounded that amounts are rounded, and how they add up; null where they are exact
 */
public record Unit(Crumb other, @Nullable String rounded) {

    /** The parameter that carries the unit. */
    public static final String PARAMETER = "enhet";

    public static final String IN_THOUSANDS = "tkr";
    static final String THOUSANDS = PARAMETER + "=" + IN_THOUSANDS;

    /** @param page where the page is */
    public static Unit of(CostView view, Function<CostPaths, String> page) {
        var path = page.apply(view.paths().inOtherUnit());
        return view.paths().thousands()
                ? new Unit(new Crumb(view.say("unit.kronor"), path), view.say("unit.rounded"))
                : new Unit(new Crumb(view.say("unit.thousands"), path), null);
    }

    /** Whether an address asks for thousands. */
    public static boolean isInThousands(Typed typed) {
        return typed.raw(PARAMETER).equals(IN_THOUSANDS);
    }

    /** What an address carries on from page to page. */
    public static String query(CostView view) {
        return view.paths().thousands() ? THOUSANDS : "";
    }
}
