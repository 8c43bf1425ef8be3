package se.radslag.economy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.economy.web.ActPage.Field;
import se.radslag.economy.web.ActPage.Input;
import se.radslag.economy.web.ActPage.Option;
import se.radslag.kernel.Money;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

/** What somebody typed into a form: read field by field, with every fault told and nothing typed lost. */
final class ActForm {

    private static final int LONGEST = 500;

    private record Asked(Input input, String id, boolean required, List<Option> options) {}

    private final Texts texts;
    private final String words;
    private final Map<String, String> typed;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** @param words the beginning of the keys of this form's words */
    ActForm(Texts texts, String words, Map<String, String> typed) {
        this.texts = texts;
        this.words = words;
        this.typed = typed;
    }

    ActForm ask(Input input, String id, boolean required) {
        asked.add(new Asked(input, id, required, List.of()));
        return this;
    }

    ActForm choose(String id, boolean required, List<Option> options) {
        asked.add(new Asked(Input.LIST, id, required, options));
        return this;
    }

    String raw(String id) {
        return typed.getOrDefault(id, "").strip();
    }

    /** What was typed; null where nothing was. */
    @Nullable
    String text(String id) {
        if (raw(id).length() > LONGEST) {
            fault(id, texts.say("economy-form.too-long", LONGEST));
        }
        return raw(id).isEmpty() ? null : raw(id);
    }

    /** A text that must be given; empty, with a fault, where it is not. */
    String needed(String id) {
        var text = text(id);
        if (text == null) {
            fault(id, texts.say("economy-form.needed", label(id)));
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** A day that must be given; the epoch, with a fault, where it is not. */
    LocalDate day(String id) {
        try {
            return LocalDate.parse(needed(id));
        } catch (DateTimeParseException noDay) {
            fault(id, texts.say("economy-form.no-day"));
            return LocalDate.EPOCH;
        }
    }

    /** An amount in kronor that must be given, as people write them; nothing, with a fault, where it is not. */
    Money amount(String id) {
        var plain = needed(id)
                .replaceAll("[\\s\\u00a0\\u202f]|kr$", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        if (plain.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            return Money.kronor(new BigDecimal(plain));
        }
        fault(id, texts.say("economy-form.no-amount"));
        return Money.ZERO;
    }

    /** One of the words of an enum; null, with a fault, where it is none. */
    <E extends Enum<E>> @Nullable E one(String id, Class<E> kind) {
        var word = needed(id);
        for (var value : kind.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        fault(id, texts.say("economy-form.needed", label(id)));
        return null;
    }

    /** The number of the last row that the form was filled in beside. */
    int seen() {
        return raw("seen").matches("[0-9]{1,6}") ? Integer.parseInt(raw("seen")) : 0;
    }

    boolean isWhole() {
        return faults.isEmpty();
    }

    /** What the rules said, each at the field that it is about; the first field where none is named. */
    void refused(Verdicts verdicts, Map<String, String> fields) {
        var first = asked.getFirst().id();
        for (var verdict : verdicts.broken()) {
            fault(fields.getOrDefault(verdict.message(), first), texts.say(verdict.message(), verdict.facts()));
        }
    }

    private void fault(String id, String text) {
        faults.putIfAbsent(id, text);
    }

    private String label(String id) {
        return texts.say(words + "." + id);
    }

    ModelAndView show(
            List<Crumb> crumbs, String title, List<String> before, String action, Map<String, String> hidden) {
        var fields = new ArrayList<Field>();
        for (var each : asked) {
            var hint = words + "." + each.id + ".hint";
            fields.add(new Field(
                    each.input,
                    each.id,
                    label(each.id),
                    texts.has(hint) ? texts.say(hint) : null,
                    raw(each.id),
                    each.required,
                    each.options,
                    faults.get(each.id)));
        }
        var all = faults.entrySet().stream()
                .map(fault -> new FieldFault(fault.getKey(), fault.getValue()))
                .toList();
        var page = new ActPage(crumbs, title, before, action, hidden, fields, texts.say(words + ".button"), all);
        var view = new ModelAndView("economy/act/page").addObject("page", page);
        view.setStatus(isWhole() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
