package se.radslag.platform.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks; it must be answered unless it is optional.
 *
 * @param label its words, where they are not those of its id
 * @param longest the most characters that can be typed
 * @param otherwise what stands there until something else is typed
 */
public record Question(
        Input input,
        String id,
        @Nullable String label,
        boolean required,
        int longest,
        List<Option> options,
        String otherwise) {

    public Question {
        options = List.copyOf(options);
    }

    public static Question text(String id) {
        return of(Input.TEXT, id, List.of());
    }

    public static Question longText(String id) {
        return of(Input.LONG_TEXT, id, List.of());
    }

    /** A small whole number. */
    public static Question number(String id) {
        return of(Input.NUMBER, id, List.of());
    }

    /** A number as people write them, with spaces and a comma. */
    public static Question amount(String id) {
        return of(Input.AMOUNT, id, List.of());
    }

    public static Question day(String id) {
        return of(Input.DAY, id, List.of());
    }

    /** A choice of few, all of them seen. */
    public static Question choice(String id, List<Option> options) {
        return of(Input.CHOICE, id, options);
    }

    /** A choice of many. */
    public static Question list(String id, List<Option> options) {
        return of(Input.LIST, id, options);
    }

    /** Yes, or nothing. */
    public static Question tick(String id) {
        return of(Input.TICK, id, List.of());
    }

    private static Question of(Input input, String id, List<Option> options) {
        return new Question(input, id, null, true, Typed.LONGEST, options, "");
    }

    public Question optional() {
        return new Question(input, id, label, false, longest, options, otherwise);
    }

    public Question longest(int most) {
        return new Question(input, id, label, required, most, options, otherwise);
    }

    public Question called(String words) {
        return new Question(input, id, words, required, longest, options, otherwise);
    }

    public Question otherwise(String value) {
        return new Question(input, id, label, required, longest, options, value);
    }
}
