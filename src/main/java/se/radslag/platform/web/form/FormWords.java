package se.radslag.platform.web.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;

/**
 * The words of one form.
 *
 * @param form the beginning of its keys
 * @param shared the beginning of the keys of fields that several forms ask for in the same words
 */
public record FormWords(Texts texts, String form, String shared) {

    public FormWords(Texts texts, String form) {
        this(texts, form, form);
    }

    public String title(Object... arguments) {
        return texts.say(form + ".title", arguments);
    }

    public String button() {
        return texts.say(form + ".button");
    }

    /** What will happen, said before it does. */
    String before(String key, Object... arguments) {
        return texts.say(form + ".before." + key, arguments);
    }

    String label(String id) {
        return texts.say(key(id, ""));
    }

    @Nullable
    String hint(String id) {
        var key = key(id, ".hint");
        return texts.has(key) ? texts.say(key) : null;
    }

    /** That a field was left empty: in words of its own, where it has any. */
    String needed(String id) {
        var key = key(id, ".needed");
        return texts.has(key) ? texts.say(key) : texts.say("platform.form.fault.needed", label(id));
    }

    private String key(String id, String ending) {
        var own = form + "." + id + ending;
        return texts.has(own) ? own : shared + "." + id + ending;
    }

    /** A question with what was typed and what is wrong with it. */
    public Field field(Question question, Typed typed) {
        var typedSo = typed.raw(question.id());
        return new Field(
                question.input(),
                question.id(),
                question.label() == null ? label(question.id()) : question.label(),
                hint(question.id()),
                typedSo.isEmpty() ? question.otherwise() : typedSo,
                question.required(),
                question.longest(),
                question.options(),
                fault(typed, question.id()));
    }

    private @Nullable String fault(Typed typed, String id) {
        var faults = typed.faults().get(id);
        return faults == null
                ? null
                : faults.stream().map(fault -> fault.apply(this)).collect(Collectors.joining(" "));
    }

    /** All that is wrong, in the order in which it was found. */
    public List<FieldFault> faults(Typed typed) {
        return typed.faults().keySet().stream()
                .map(id -> new FieldFault(id, String.valueOf(fault(typed, id))))
                .toList();
    }
}
