package se.radslag.people.inventory;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The last part of an address, made of a name: it stays when the name changes. */
public final class Slug {

    private static final int LONGEST = 50;

    private Slug() {}

    /** {@code Nätverket för ekonomichefer} is natverket-for-ekonomichefer. */
    public static String of(String name) {
        var plain = plain(name).replaceAll("^[^a-z]+", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "utan-namn" : cut;
    }

    /** A name in small letters from a to z, its words with a hyphen between them. */
    static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[åäàáâ]", "a")
                .replaceAll("[öøóò]", "o")
                .replaceAll("[éèêë]", "e")
                .replace('ü', 'u')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    /** Those that a listing or a body of the agreement has. */
    static Set<String> taken(Inventory inventory) {
        var taken = new HashSet<>(inventory.charter().bodies().keySet());
        inventory.all().forEach(listing -> taken.add(listing.slug()));
        return taken;
    }

    /** One that is not taken. */
    static String free(Set<String> taken, String name) {
        var slug = of(name);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }
}
