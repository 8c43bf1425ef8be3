package se.radslag.people.web.parts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.Typed;

/**
 * Where somebody goes on to from a form that several pages lead to.
 *
 * @param term the first day of the term that they were answering for; null when they came from elsewhere
 */
public record Back(Scene scene, String party, @Nullable LocalDate term) {

    /** The parameter and hidden field that carry the day. */
    public static final String FIELD = "back";

    public static Back of(Scene scene, String party, Typed typed) {
        return new Back(scene, party, day(scene.charter(), party, typed.raw(FIELD)));
    }

    private static @Nullable LocalDate day(Charter charter, String party, String text) {
        try {
            return text.isEmpty() || !charter.parties().containsKey(party) ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A link to a form that leads back to a party's answer. */
    public static Crumb toAnswer(Scene scene, Crumb form) {
        return new Crumb(form.text(), form.path() + "&" + FIELD + "=" + scene.day());
    }

    /** What the form carries on. */
    public String field() {
        return term == null ? "" : term.toString();
    }

    public Crumb crumb(Crumb usual) {
        return term == null
                ? usual
                : new Crumb(scene.say("people-term.answer.title", scene.name(party), term), answer());
    }

    public String onwards(String usual, String saved) {
        return term == null ? usual : answer() + "&sparat=" + saved;
    }

    private String answer() {
        return scene.path() + "/w/people/answer?party=" + party + "&from=" + term;
    }
}
