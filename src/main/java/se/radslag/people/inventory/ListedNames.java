package se.radslag.people.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.charter.terms.Names;

/** Finds what is listed by any name it has or had, and what is called nearly the same. */
public final class ListedNames {

    /** Words that tell one network from another as little as no word does. */
    private static final Set<String> PLAIN = Set.of(
            "for", "i", "och", "av", "inom", "lanets", "lan", "the", "of", "and", "in", "county", "network", "council",
            "group", "project", "heads");

    private static final String SORT = "(s?natverk(et)?|s?grupp(en)?|s?rad(et)?|s?projekt(et)?|s?forum(et)?)$";

    /** So much of a word is compared, so that {@code ekonomichefs-} and {@code ekonomichefer} are one. */
    private static final int ROOT = 8;

    private final Map<String, Listing> exact = new HashMap<>();
    private final Map<String, List<Known>> byRoot = new HashMap<>();

    public ListedNames(Inventory inventory) {
        inventory.all().forEach(listing -> names(inventory, listing).forEach(name -> note(listing, name)));
    }

    private record Known(Listing listing, Set<String> roots) {}

    private static Stream<String> names(Inventory inventory, Listing listing) {
        var said = listing.history().stream()
                .map(each -> each.particulars().called())
                .flatMap(called ->
                        Stream.concat(Stream.ofNullable(called.swedish()), Stream.ofNullable(called.english())));
        var body = inventory.body(listing);
        return body == null ? said : Stream.concat(said, names(body.names()));
    }

    private static Stream<String> names(Names names) {
        return names.all().stream()
                .flatMap(name ->
                        Stream.concat(name.text().words().values().stream(), Stream.ofNullable(name.abbreviation())));
    }

    /** Listed from now on, so that what follows is compared with it too. */
    public void note(Listing listing, String name) {
        exact.putIfAbsent(small(name), listing);
        var known = new Known(listing, roots(name));
        known.roots.forEach(
                root -> byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(known));
    }

    /** What has or had just this name. */
    public Optional<Listing> called(String name) {
        return Optional.ofNullable(exact.get(small(name)));
    }

    /** What is called nearly so: all that one of the two names says, the other says too. */
    public Optional<Listing> nearly(String name) {
        var roots = roots(name);
        return roots.stream()
                .flatMap(root -> byRoot.getOrDefault(root, List.of()).stream())
                .filter(known -> known.roots.containsAll(roots) || roots.containsAll(known.roots))
                .map(Known::listing)
                .findFirst();
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** {@code Nätverket för ekonomichefer} and {@code Ekonomichefsnätverket} both give {@code ekonomic}. */
    private static Set<String> roots(String name) {
        return Stream.of(Slug.plain(name).split("-"))
                .map(word -> word.replaceFirst(SORT, ""))
                .filter(word -> word.length() > 1 && !PLAIN.contains(word))
                .map(word -> word.substring(0, Math.min(ROOT, word.length())))
                .collect(Collectors.toSet());
    }
}
