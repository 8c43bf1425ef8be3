package se.radslag.charter.web.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.radslag.charter.life.NamedThing;
import se.radslag.charter.terms.Day;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.kernel.Answer;
import se.radslag.platform.text.Language;

/** Says names and how long they were used. */
final class NameWords {

    /** Where there is no name to say. */
    static final String NONE = "–";

    private NameWords() {}

    /** What a thing is called on the day: the name that held or may have held, else its last one. */
    static String title(LifeWords words, NamedThing thing) {
        var own = thing.own().stream()
                .filter(name -> name.use() == NamedThing.Use.NAME)
                .toList();
        var now = own.stream()
                .filter(name -> name.validity().on(words.day()) == Answer.YES)
                .findFirst()
                .or(() -> own.stream()
                        .filter(name -> name.validity().on(words.day()) == Answer.UNKNOWN)
                        .findFirst())
                .orElseGet(own::getLast);
        return text(words, now);
    }

    static String text(LifeWords words, NamedThing.Called name) {
        var text = words.words(name.text());
        return name.abbreviation() == null ? text : words.say("names.short", text, name.abbreviation());
    }

    /** The names in other languages than the reader's and the two of the pages, each with its language. */
    static String foreign(LifeWords words, NamedThing thing) {
        var locale = words.view().language().locale();
        var names = thing.own().stream()
                .flatMap(name -> name.text().words().entrySet().stream())
                .filter(name -> Arrays.stream(Language.values())
                        .noneMatch(language -> language.tag().equals(name.getKey())))
                .map(name -> words.say(
                        "names.in-language",
                        name.getValue(),
                        Locale.of(name.getKey()).getDisplayLanguage(locale)))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? NONE : names;
    }

    /** For how long a name was used. */
    static String when(LifeWords words, NamedThing.Called name) {
        if (name.use() == NamedThing.Use.ALIAS) {
            return words.say("names.alias");
        }
        var from = name.validity().from();
        var end = name.validity().end();
        if (from == null && end == null) {
            return words.say("names.always");
        } else if (end == null) {
            return words.say("names.from", words.day(from));
        }
        return from == null
                ? words.say("names.until", lastDay(words, end))
                : words.say("names.between", words.day(from), lastDay(words, end));
    }

    private static String lastDay(LifeWords words, Day end) {
        var first = end.earliest();
        var last = end.latest();
        return first == null || last == null
                ? words.say("day.unknown")
                : words.day(new Day(first.minusDays(1), last.minusDays(1), null, null, null, null));
    }
}
