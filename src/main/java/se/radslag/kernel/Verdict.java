package se.radslag.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found about one term: the outcome, the message that tells it and the facts it judged.
 * Facts are numbers, dates and ids only, never names or free text, since they are kept for ever.
 *
 * @param basis the term judged by; null for a product rule, which cites no clause
 * @param message key of the sentence in the module's messages
 */
public record Verdict(@Nullable Cited basis, String message, Answer holds, Map<String, Object> facts) {

    public Verdict {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A verdict by a term of the agreement. */
    public static Verdict of(Cited basis, String message, Answer holds) {
        return new Verdict(basis, message, holds, Map.of());
    }

    public static Verdict of(Cited basis, String message, boolean holds) {
        return of(basis, message, Answer.of(holds));
    }

    /** A verdict by a rule that Rådslag itself always demands. */
    public static Verdict product(String message, boolean holds) {
        return new Verdict(null, message, Answer.of(holds), Map.of());
    }

    /** The same verdict with facts, given as name, value, name, value. */
    public Verdict facts(Object... namesAndValues) {
        var all = new LinkedHashMap<>(facts);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Verdict(basis, message, holds, all);
    }

    /** What happens because of it; a product rule always refuses. */
    public Breach breach() {
        return basis == null ? Breach.REFUSE : basis.breach();
    }

    public boolean isBroken() {
        return holds == Answer.NO;
    }

    /** Whether the act may not be carried out because of it. */
    public boolean refuses() {
        return isBroken() && breach() == Breach.REFUSE;
    }

    /** Whether the act needs a reason because of it. */
    public boolean asksForReason() {
        return isBroken() && breach() == Breach.REASON;
    }
}
