package se.radslag.charter.web;

import java.util.ArrayList;
import java.util.List;

/** Puts the fields of a form together, each with its words, what was typed and what is wrong with it. */
final class FormFields {

    private final LifeWords words;
    private final String form;
    private final Typed typed;
    private final List<FormPage.Field> fields = new ArrayList<>();

    FormFields(LifeWords words, String form, Typed typed) {
        this.words = words;
        this.form = form;
        this.typed = typed;
    }

    FormFields text(String id, boolean required) {
        return add(FormPage.Input.TEXT, id, required, List.of());
    }

    FormFields longText(String id, boolean required) {
        return add(FormPage.Input.LONG_TEXT, id, required, List.of());
    }

    FormFields day(String id, boolean required) {
        return add(FormPage.Input.DAY, id, required, List.of());
    }

    /** A choice of few, all of them seen. */
    FormFields choice(String id, List<FormPage.Option> options) {
        return add(FormPage.Input.CHOICE, id, true, options);
    }

    /** A choice of many. */
    FormFields list(String id, boolean required, List<FormPage.Option> options) {
        return add(FormPage.Input.LIST, id, required, options);
    }

    List<FormPage.Field> all() {
        return List.copyOf(fields);
    }

    private FormFields add(FormPage.Input input, String id, boolean required, List<FormPage.Option> options) {
        var key = "charter-life.form." + form + "." + id;
        var hint = words.texts().has(key + ".hint") ? words.texts().say(key + ".hint") : null;
        fields.add(new FormPage.Field(
                input,
                id,
                words.texts().say(key),
                hint,
                typed.raw(id),
                required,
                Typed.LONGEST,
                options,
                typed.fault(id)));
        return this;
    }
}
