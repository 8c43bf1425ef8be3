package se.radslag.people.inventory;

import java.util.Locale;
import java.util.stream.Stream;

/** The last part of an address, made of a name: it stays when the name changes. */
public final class Slug {

    private static final int LONGEST = 50;

    private Slug() {}

    /** {@code Nätverket för ekonomichefer} is natverket-for-ekonomichefer. */
    public static String of(String name) {
        var plain = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[åäàáâ]", "a")
                .replaceAll("[öøóò]", "o")
                .replaceAll("[éèêë]", "e")
                .replace('ü', 'u')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "utan-namn" : cut;
    }

    /** One that neither a listing nor a body of the agreement has. */
    static String free(Inventory inventory, String name) {
        var slug = of(name);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(each -> inventory.all().stream()
                        .noneMatch(listing -> listing.slug().equals(each)))
                .filter(each -> !inventory.charter().bodies().containsKey(each))
                .findFirst()
                .orElseThrow();
    }
}
