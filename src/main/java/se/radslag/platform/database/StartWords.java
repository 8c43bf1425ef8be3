package se.radslag.platform.database;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** What is said in the terminal before there is a site: Swedish where the terminal is Swedish, else English. */
public final class StartWords {

    private final Texts texts;

    private StartWords(Language language) {
        this.texts = Texts.in(language);
    }

    public static StartWords ofTerminal() {
        return new StartWords(languageOf(System.getenv()));
    }

    /** The language that the launcher has found the terminal to speak, or else that these settings ask for. */
    public static Language languageOf(Map<String, String> environment) {
        var told = System.getProperty("radslag.language");
        return told == null ? ofLocale(environment) : Language.of(told);
    }

    private static Language ofLocale(Map<String, String> environment) {
        return Stream.of("RADSLAG_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(StartWords::isSet)
                .findFirst()
                .filter(language -> language.startsWith("sv"))
                .map(swedish -> Language.SV)
                .orElse(Language.EN);
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The words of that name, with the facts put in; facts are shown as they are. */
    public String say(String name, Object... facts) {
        return texts.say("start." + name, Stream.of(facts).map(String::valueOf).toArray());
    }
}
