package se.radslag.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonId;
import se.radslag.people.web.ActForm.Field;
import se.radslag.people.web.ActForm.Input;
import se.radslag.people.web.ActForm.Option;
import se.radslag.platform.web.FieldFault;

/** What somebody filled in, read field by field: nothing typed is lost, and every fault has its words. */
final class Filled {

    private static final int LONGEST = 500;

    private final Scene scene;
    private final String form;
    private final Map<String, String> values;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<Field> fields = new ArrayList<>();

    Filled(Scene scene, String form, Map<String, String> values) {
        this.scene = scene;
        this.form = form;
        this.values = values;
    }

    String raw(String field) {
        return values.getOrDefault(field, "").strip();
    }

    @Nullable
    String text(String field) {
        var text = raw(field);
        if (text.length() > LONGEST) {
            fault(field, "too-long");
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String field) {
        var text = raw(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            fault(field, "no-day");
            return null;
        }
    }

    /** A day that must be given; the epoch, with a fault, where it is not. */
    LocalDate neededDay(String field) {
        var day = day(field);
        if (day == null && !faults.containsKey(field)) {
            fault(field, "needed-day");
        }
        return Objects.requireNonNullElse(day, LocalDate.EPOCH);
    }

    /** The last day, which may not lie before the first. */
    @Nullable
    LocalDate lastDay(String field, LocalDate first) {
        var last = day(field);
        if (last != null && last.isBefore(first)) {
            fault(field, "ends-before");
            return null;
        }
        return last;
    }

    int number(String field) {
        return raw(field).matches("[0-9]{1,6}") ? Integer.parseInt(raw(field)) : 0;
    }

    @Nullable
    PersonId person(String field) {
        return raw(field).matches("[0-9a-fA-F-]{36}") ? PersonId.of(raw(field)) : null;
    }

    boolean isTicked(String field) {
        return raw(field).equals("on");
    }

    void fault(String field, String key) {
        faults.putIfAbsent(field, scene.say("people-work.fault." + key));
    }

    boolean isWhole() {
        return faults.isEmpty();
    }

    List<FieldFault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new FieldFault(fault.getKey(), fault.getValue()))
                .toList();
    }

    Filled ask(Input input, String id, boolean required, List<Option> options) {
        var key = "people-work." + form + "." + id;
        var hint = scene.texts().has(key + ".hint") ? scene.say(key + ".hint") : null;
        fields.add(new Field(input, id, scene.say(key), hint, raw(id), required, options, faults.get(id)));
        return this;
    }

    Filled ask(Input input, String id, boolean required) {
        return ask(input, id, required, List.of());
    }

    List<Field> fields() {
        return fields;
    }
}
