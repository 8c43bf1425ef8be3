package se.radslag.economy.web.trial;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.economy.ledger.Supposed;
import se.radslag.economy.web.CostPaths;
import se.radslag.economy.web.TypedSums;
import se.radslag.economy.web.Unit;
import se.radslag.platform.web.form.Typed;

/** What somebody wants to try, as it stands in an address: nothing of it is saved. */
public record Supposition(Typed typed) {

    /** Null where nothing is tried, or what was typed cannot be read. */
    @Nullable
    Supposed supposed() {
        var key = Arrays.stream(Supposed.SharedBy.values())
                .filter(each -> each.name().equals(typed.raw("key")))
                .findFirst()
                .orElse(null);
        var party = typed.text("party");
        var supposed = new Supposed(
                key,
                typed.day("day"),
                party,
                typed.day("first"),
                typed.day("last"),
                TypedSums.number(typed, "percent"));
        boolean nothing = key == null && supposed.day() == null && party == null && supposed.percent() == null;
        return nothing || !typed.isWhole() || isBackwards(supposed) ? null : supposed;
    }

    private static boolean isBackwards(Supposed supposed) {
        var first = supposed.first();
        var last = supposed.last();
        return first != null && last != null && last.isBefore(first);
    }

    /** Another page of the same trial, in the unit of its paths. */
    public static String address(CostPaths paths, String place, Typed typed) {
        return paths.work(place
                + typed.fields().stream()
                        .filter(field -> !field.equals(Unit.PARAMETER)
                                && !typed.raw(field).isEmpty())
                        .map(field -> field + "=" + URLEncoder.encode(typed.raw(field), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", "")));
    }
}
