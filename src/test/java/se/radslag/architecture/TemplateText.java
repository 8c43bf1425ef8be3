package se.radslag.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words that a template shows of its own: text between tags and in attributes that people hear or read. */
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(?m)^@(import|param) .*$");
    private static final Pattern WORD_ATTRIBUTE =
            Pattern.compile("\\b(alt|title|placeholder|aria-label|aria-description|label|summary)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>", Pattern.DOTALL);
    private static final Pattern KEYWORD = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
    private static final Pattern LETTERS = Pattern.compile("[^<>`\\n]*\\p{L}[^<>`\\n]*");

    private TemplateText() {}

    static List<String> in(String template) {
        var text = directives(
                HEAD.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll(""));
        var found = new ArrayList<String>();
        WORD_ATTRIBUTE
                .matcher(text)
                .results()
                .map(match -> match.group(2))
                .filter(value -> LETTERS.matcher(value).matches())
                .forEach(found::add);
        var shown = KEYWORD.matcher(TAG.matcher(text).replaceAll("\n"))
                .replaceAll("\n")
                .replaceAll("&\\w+;", "");
        LETTERS.matcher(shown).results().map(match -> match.group().strip()).forEach(found::add);
        return found;
    }

    /** The template without what it computes; the markup handed over between backticks stays. */
    private static String directives(String text) {
        var out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("${", at) || text.startsWith("!{", at) || text.startsWith("$unsafe{", at)) {
                at = close(text, text.indexOf('{', at), out);
            } else if (text.startsWith("@if(", at)
                    || text.startsWith("@elseif(", at)
                    || text.startsWith("@for(", at)
                    || text.startsWith("@template.", at)) {
                at = close(text, text.indexOf('(', at), out);
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Skips to after the bracket that closes the one here; markup between backticks inside is kept. */
    private static int close(String text, int open, StringBuilder out) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '(', '{' -> depth++;
                case ')', '}' -> depth--;
                case '"' -> at = text.indexOf('"', at + 1);
                case '`' -> {
                    int end = text.indexOf('`', at + 1);
                    out.append('\n')
                            .append(directives(text.substring(at + 1, end)))
                            .append('\n');
                    at = end;
                }
                default -> {}
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
