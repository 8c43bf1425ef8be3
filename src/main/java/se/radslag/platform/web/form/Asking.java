package se.radslag.platform.web.form;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form as somebody meets it: opened, and sent until its act is done.
 *
 * @param form the form with all that stood in the way
 */
public record Asking(Typed typed, Function<Trouble, FormPage> form) {

    public ModelAndView opened() {
        return form.apply(Trouble.NONE).answer();
    }

    /** Does the act with what was typed, and goes on. */
    public <C> ModelAndView sent(Supplier<C> read, Consumer<C> act, String onwards) {
        return sent(read, command -> {
            act.accept(command);
            return onwards;
        });
    }

    /**
     * Does the act with what was typed, and goes on from it.
     *
     * @param read makes the command of what was typed, and notes what is missing or wrong
     * @param act not done with what is not whole; gives the address to go on to
     */
    public <C> ModelAndView sent(Supplier<C> read, Function<C, String> act) {
        return Attempt.of(
                () -> {
                    var command = read.get();
                    return typed.isWhole() ? act.apply(command) : null;
                },
                form);
    }
}
