package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Parties;

/** A choice of parties: ids of parties and groups, with or without {@code each}, all, or those concerned. */
final class PartiesForm implements Form<Parties> {

    @Override
    public @Nullable Parties read(Tree tree, String key, Draft draft, Binder binder) {
        var ids = new ArrayList<String>();
        var scope = Parties.Scope.NAMED;
        boolean each = false;
        boolean jointly = false;
        for (var leaf : binder.leaves(tree)) {
            var words = leaf.value();
            if (words.endsWith(" jointly")) {
                jointly = true;
                words = words.substring(0, words.length() - " jointly".length());
            }
            each |= words.startsWith("each ");
            switch (words) {
                case "all parties", "each party" -> scope = Parties.Scope.ALL;
                case "parties concerned" -> scope = Parties.Scope.CONCERNED;
                case "own members" -> scope = Parties.Scope.OWN_MEMBERS;
                default -> ids.add(words.startsWith("each ") ? words.substring("each ".length()) : words);
            }
        }
        if (ids.isEmpty() && scope == Parties.Scope.NAMED) {
            binder.reading().faults.add(tree.at(), "expected-parties", key, "");
            return null;
        }
        return new Parties(ids, scope, each, jointly);
    }

    @Override
    public Map<String, Object> schema() {
        var one = Map.of("type", "string");
        return Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one, "minItems", 1)));
    }
}
