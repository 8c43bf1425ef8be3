package se.radslag.charter.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Force;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The reader's language: messages filled in, lists, numbers, and the charter's own words with their language. */
final class Voice {

    private static final String KEYS = "charter-terms.";

    /** Signs of the lists of contradictions that charter writers keep; they tell a reader nothing. */
    private static final Pattern SIGNS = Pattern.compile("\\s*\\(X-\\d+\\)|\\bX-\\d+: ");

    private final Charter charter;
    private final LocalDate on;
    private final Language language;
    private final Texts texts;

    Voice(Charter charter, LocalDate on, Language language) {
        this.charter = charter;
        this.on = on;
        this.language = language;
        this.texts = Texts.in(language);
    }

    Charter charter() {
        return charter;
    }

    LocalDate on() {
        return on;
    }

    boolean isSwedish() {
        return language == Language.SV;
    }

    String language() {
        return language.tag();
    }

    Forms forms() {
        return Forms.in(language);
    }

    String say(String key, @Nullable String... arguments) {
        return Template.fill(texts.say(KEYS + key), arguments);
    }

    boolean has(String key) {
        return texts.has(KEYS + key);
    }

    /** A text with {@code .one} or {@code .many} in its key. */
    String say(String key, boolean many, @Nullable String... arguments) {
        return say(key + (many ? ".many" : ".one"), arguments);
    }

    /** A text as it stands, gaps and all. */
    String raw(String key) {
        return texts.say(KEYS + key);
    }

    /** {@code ska}, {@code bör}, {@code förväntas}. */
    String modal(Force force, boolean plural) {
        return say("modal." + kebab(force), plural);
    }

    String word(Enum<?> constant) {
        return say("word." + key(constant));
    }

    /** The key of a constant: {@code body.body-kind.political}. */
    static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var enclosing = type.getEnclosingClass();
        return (enclosing == null ? "" : kebab(enclosing.getSimpleName()) + ".")
                + kebab(type.getSimpleName())
                + "."
                + kebab(constant);
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The charter's own words, without the full stop that they may end with. */
    String own(Text text) {
        var words = SIGNS.matcher(text.in(language.tag())).replaceAll("").strip();
        var plain = words.endsWith(".") && !words.endsWith("m.fl.") ? words.substring(0, words.length() - 1) : words;
        return mark(plain, text.languageFor(language.tag()));
    }

    /** That something is not known: in the words of the reason where they are a sentence, else led by a message. */
    String unknown(String key, @Nullable Text why, @Nullable String subject) {
        return why != null && isSentence(why) ? own(why) : say(key, subject, why == null ? null : own(why));
    }

    private boolean isSentence(Text text) {
        var words = text.in(language.tag());
        return text.languageFor(language.tag()).equals(language.tag())
                && !words.isEmpty()
                && Character.isUpperCase(words.charAt(0));
    }

    String mark(String words, String itsLanguage) {
        return itsLanguage.equals(language.tag()) ? words : Sentence.foreign(words, itsLanguage);
    }

    String and(List<String> items) {
        return list(items, "list.and");
    }

    String or(List<String> items) {
        return list(items, "list.or");
    }

    private String list(List<String> items, String last) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default -> say(last, String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
        };
    }

    /** {@code två}; figures from thirteen on. */
    String number(int number) {
        return number <= 12 ? say("number." + number) : forms().number(number);
    }

    /** {@code en tredjedel}, {@code hälften}, {@code 30 %}. */
    String share(Fraction share) {
        var key = "share." + share.part() + "-" + share.whole();
        return has(key) ? say(key) : forms().percent(share.percent(2));
    }

    String month(int month) {
        return java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, language.locale());
    }
}
