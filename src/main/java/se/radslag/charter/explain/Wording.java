package se.radslag.charter.explain;

import java.util.List;
import java.util.Set;

/** How Swedish and English words bend, as far as names from a charter must: capitals, articles, genitives. */
final class Wording {

    private Wording() {}

    /** With a capital letter first, and a full stop last. */
    static String sentence(String text) {
        var whole = capital(text.strip());
        char last = lastVisible(whole);
        return whole.isEmpty() || ".!?".indexOf(last) >= 0 ? whole : whole + ".";
    }

    private static char lastVisible(String text) {
        int at = text.length() - 1;
        while (at > 0 && (text.charAt(at) == '\ue002' || text.charAt(at) == '”' || text.charAt(at) == '’')) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    static String capital(String text) {
        int at = text.startsWith("\ue000") ? text.indexOf('\ue001') + 1 : 0;
        return at >= text.length()
                ? text
                : text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
    }

    /** {@code Regionstyrelsen → regionstyrelsen}; an abbreviation stays. */
    static String small(String name) {
        boolean abbreviated = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviated ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code Kommunstyrelsen → kommunstyrelsens}; what ends in s stays. */
    static String genitive(String noun) {
        return noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("z") ? noun : noun + "s";
    }

    /** {@code kommundirektör → kommundirektören}; of more words only {@code vice …} and {@code verkställande …} bend. */
    static String definite(String noun) {
        if (noun.contains(" ") && !noun.matches("(vice|\\p{Ll}+[ae]nde) \\S+")) {
            return noun;
        } else if (noun.endsWith("råd")) {
            return noun + "et";
        }
        boolean light = Set.of('e', 'a').contains(noun.charAt(noun.length() - 1))
                || noun.endsWith("or")
                || noun.endsWith("er")
                || noun.endsWith("el");
        return noun + (light ? "n" : "en");
    }

    /** Whether a Swedish name speaks of many: {@code Tillfälliga samverkansgrupper}, {@code LH-mötena}. */
    static boolean isPlural(String name) {
        var head = name.split(",| för | i | och ")[0];
        return head.startsWith("De ")
                || List.of("er", "ar", "or", "na").stream().anyMatch(head::endsWith)
                || head.matches("\\p{Lu}\\p{Ll}+(ga|sa|la|ma) .*(t|en|d)");
    }

    /** {@code Regional Executive Board → the Regional Executive Board}; a name with one capital gets a small letter. */
    static String withThe(String name) {
        var rest = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
        boolean title = List.of(rest.split(" ")).stream()
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return "the " + (title ? rest : small(rest));
    }
}
