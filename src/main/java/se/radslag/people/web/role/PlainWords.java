package se.radslag.people.web.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.radslag.platform.text.Texts;

/** Explains the words that somebody new meets: only those that stand in the text before them. */
final class PlainWords {

    private PlainWords() {}

    /** The words that are explained; their forms and meanings are kept under {@code people-role.word}. */
    enum Word {
        CHAIR_OF_EXECUTIVE,
        EXECUTIVE,
        COUNCIL,
        COMMITTEE,
        PRESIDIUM,
        DIRECTOR,
        POSITION,
        RECOMMENDATION,
        HOME_DECISION,
        ANCHORING,
        REFERRAL,
        SUMMONS,
        AGENDA,
        NOTES,
        MINUTES,
        ADJUSTMENT,
        ADJUNCT,
        OPPOSITION,
        CONSENSUS,
        WHEEL,
        SUBSTITUTE,
        COMMISSION
    }

    static List<RolePage.Word> in(String text, Texts texts) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(Word.values())
                .filter(word -> stands(texts.say("people-role.word." + word + ".forms"), lower))
                .map(word -> new RolePage.Word(
                        texts.say("people-role.word." + word), texts.say("people-role.word." + word + ".means")))
                .toList();
    }

    private static boolean stands(String forms, String text) {
        return Pattern.compile("(?<!\\p{L})(?:" + forms + ")", Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
