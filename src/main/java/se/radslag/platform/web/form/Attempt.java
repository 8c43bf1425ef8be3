package se.radslag.platform.web.form;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;

/** Tries an act with what was typed, and answers: done, or the form again with all that stood in the way. */
public final class Attempt {

    private Attempt() {}

    /**
     * Carries the act out and goes on from it.
     *
     * @param act gives the address to go on to; null when what was typed is not whole
     */
    public static ModelAndView of(Supplier<@Nullable String> act, Function<Trouble, FormPage> form) {
        try {
            var onwards = act.get();
            return onwards == null
                    ? form.apply(Trouble.NONE).answer(HttpStatus.UNPROCESSABLE_CONTENT)
                    : new ModelAndView("redirect:" + onwards);
        } catch (Refused refused) {
            return form.apply(new Trouble(refused.verdicts(), false)).answer(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother other) {
            return form.apply(new Trouble(null, true)).answer(HttpStatus.CONFLICT);
        }
    }
}
