package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Text;
import se.radslag.charter.terms.Who;

/** Who: words such as {@code members of or}, a mapping such as {@code {share: 1/3, of: members}}, or a list of either. */
final class WhoForm implements Form<Who> {

    private static final Map<String, Who.Known> WORDS = Map.of(
            "all parties", Who.Known.ALL_PARTIES,
            "parties concerned", Who.Known.PARTIES_CONCERNED,
            "those affected", Who.Known.THOSE_AFFECTED,
            "adjunct", Who.Known.ADJUNCT,
            "adjunct expert", Who.Known.ADJUNCT_EXPERT,
            "officials", Who.Known.OFFICIALS,
            "secretariat", Who.Known.SECRETARIAT,
            "political groups", Who.Known.POLITICAL_GROUPS,
            "anyone", Who.Known.ANYONE);

    private static final Map<String, Who.Quota> QUOTAS =
            Map.of("all", Who.Quota.ALL, "any", Who.Quota.ANY, "one", Who.Quota.ANY, "majority", Who.Quota.MAJORITY);

    private static final List<String> KEYS = List.of(
            "all",
            "any",
            "share",
            "chosen",
            "councils",
            "office",
            "outside",
            "of",
            "kind",
            "side",
            "leading",
            "party",
            "area");

    @Override
    public @Nullable Who read(Tree tree, String key, Draft draft, Binder binder) {
        if (tree instanceof Tree.Leaf leaf) {
            return words(leaf, key, binder);
        }
        return tree instanceof Tree.Row row
                ? several(row.items(), key, draft, binder, true)
                : mapping((Tree.Branch) tree, key, draft, binder);
    }

    private static @Nullable Who words(Tree.Leaf leaf, String key, Binder binder) {
        var words = leaf.value();
        if (WORDS.containsKey(words)) {
            return new Who.Word(WORDS.get(words));
        } else if (words.equals("members")) {
            return new Who.Members(null);
        } else if (words.startsWith("members of ")) {
            return new Who.Members(words.substring("members of ".length()));
        }
        boolean jointly = words.endsWith(" jointly");
        var rest = jointly ? words.substring(0, words.length() - " jointly".length()) : words;
        boolean each = rest.startsWith("each ");
        var id = each ? rest.substring("each ".length()) : rest;
        if (!id.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*")) {
            binder.reading().faults.add(leaf.at(), "expected-who", key, words);
            return null;
        }
        binder.reading().refs.add(new Reading.Place(leaf.at(), id));
        return new Who.Ref(id, each, jointly);
    }

    private @Nullable Who several(List<Tree> items, String key, Draft draft, Binder binder, boolean any) {
        var whos = new ArrayList<Who>();
        for (var item : items) {
            var who = read(item, key, draft, binder);
            if (who != null) {
                whos.add(who);
            }
        }
        return whos.isEmpty() ? null : any ? new Who.Any(whos) : new Who.All(whos);
    }

    private @Nullable Who mapping(Tree.Branch branch, String key, Draft draft, Binder binder) {
        if (branch.get("all") != null) {
            return several(items(branch.get("all")), key, draft, binder, false);
        } else if (branch.get("any") != null) {
            return several(items(branch.get("any")), key, draft, binder, true);
        } else if (branch.get("share") != null) {
            var share = binder.read(branch.get("share"), Fraction.class, "share");
            return share == null ? null : new Who.ShareOf(share, of(branch, key, draft, binder));
        } else if (branch.get("chosen") != null) {
            var number = binder.read(branch.get("chosen"), Integer.class, "chosen");
            return number == null ? null : new Who.ChosenOf(number, of(branch, key, draft, binder));
        } else if (branch.get("councils") != null) {
            return councils(branch, binder);
        } else if (branch.get("office") != null) {
            var office = binder.read(branch.get("office"), Office.class, "office");
            return office == null ? null : new Who.Holder(office);
        } else if (branch.get("outside") != null) {
            var name = binder.read(branch.get("outside"), Text.class, "outside");
            return name == null ? null : new Who.Outside(name);
        }
        if (branch.values().keySet().stream().allMatch(TextForm::isLanguage) && branch.get("of") == null) {
            var name = binder.read(branch, Text.class, key);
            return name == null ? null : new Who.Outside(name);
        }
        return binder.record(branch, Who.Quality.class, null, draft);
    }

    private Who of(Tree.Branch branch, String key, Draft draft, Binder binder) {
        var of = branch.get("of");
        var who = of == null ? null : read(of, key, draft, binder);
        return who == null ? new Who.Members(null) : who;
    }

    private static List<Tree> items(@Nullable Tree tree) {
        return tree == null ? List.of() : tree instanceof Tree.Row row ? row.items() : List.of(tree);
    }

    private static @Nullable Who councils(Tree.Branch branch, Binder binder) {
        var tree = branch.get("councils");
        if (tree instanceof Tree.Leaf leaf) {
            var quota = QUOTAS.get(leaf.value());
            if (quota != null) {
                return new Who.Councils(quota, null);
            }
        }
        var share = binder.read(tree, Fraction.class, "councils");
        return share == null ? null : new Who.Councils(Who.Quota.SHARE, share);
    }

    @Override
    public Map<String, Object> schema() {
        var properties = new java.util.TreeMap<String, Object>();
        KEYS.forEach(key -> properties.put(key, true));
        Shape.HEADER_KEYS.forEach(key -> properties.put(key, true));
        var one = List.of(Map.of("type", "string"), JsonSchema.object(properties, List.of()));
        return Map.of(
                "anyOf",
                List.of(one.getFirst(), one.getLast(), Map.of("type", "array", "items", Map.of("anyOf", one))));
    }
}
