package se.radslag.economy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;

/** Puts a form together, each field with its words, what was typed and what is wrong with it. */
final class FormDraft {

    private final CostView view;
    private final String form;
    private final Filled filled;
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final List<String> before = new ArrayList<>();
    private final List<WorkForm.Field> fields = new ArrayList<>();
    private WorkForm.@Nullable Conflict conflict;

    FormDraft(CostView view, String form, Filled filled) {
        this.view = view;
        this.form = form;
        this.filled = filled;
    }

    Filled filled() {
        return filled;
    }

    /** What goes with the form unseen, as it came. */
    FormDraft hidden(String... names) {
        for (var name : names) {
            hidden.put(name, filled.raw(name));
        }
        return this;
    }

    /** What will happen, said before it does. */
    FormDraft before(String key, Object... arguments) {
        before.add(Texts.in(view.language()).say("economy-work." + form + ".before." + key, arguments));
        return this;
    }

    FormDraft text(String id, boolean required) {
        return add(WorkForm.Input.TEXT, id, required, List.of());
    }

    FormDraft longText(String id, boolean required) {
        return add(WorkForm.Input.LONG_TEXT, id, required, List.of());
    }

    FormDraft amount(String id, boolean required) {
        return add(WorkForm.Input.AMOUNT, id, required, List.of());
    }

    FormDraft day(String id, boolean required) {
        return add(WorkForm.Input.DAY, id, required, List.of());
    }

    FormDraft list(String id, boolean required, List<WorkForm.Option> options) {
        return add(WorkForm.Input.LIST, id, required, options);
    }

    private FormDraft add(WorkForm.Input input, String id, boolean required, List<WorkForm.Option> options) {
        var texts = Texts.in(view.language());
        var own = "economy-work." + form + "." + id;
        var key = texts.has(own) ? own : "economy-work.field." + id;
        var hint = texts.has(key + ".hint") ? texts.say(key + ".hint") : null;
        fields.add(new WorkForm.Field(
                input, id, texts.say(key), hint, filled.raw(id), required, options, filled.fault(id)));
        return this;
    }

    FormDraft conflict(@Nullable String now, String yours) {
        conflict = now == null ? null : new WorkForm.Conflict(now, yours);
        return this;
    }

    WorkForm form(Crumb... way) {
        var texts = Texts.in(view.language());
        var crumbs = new ArrayList<>(List.of(
                view.front(),
                new Crumb(texts.say("economy-work.title"), view.paths().work())));
        crumbs.addAll(List.of(way));
        return new WorkForm(
                crumbs,
                texts.say("economy-work." + form + ".title"),
                before,
                view.paths().work() + "/" + form,
                hidden,
                fields,
                texts.say("economy-work." + form + ".button"),
                filled.faults(),
                conflict);
    }
}
