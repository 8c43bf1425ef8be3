package se.radslag.charter.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;

/** What somebody typed into a form: read field by field, with what is wrong told in words and nothing typed lost. */
final class Typed {

    static final int LONGEST = 500;

    private final Map<String, String> values;
    private final Texts texts;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Typed(Map<String, String> values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    /** As it was typed; empty where nothing was. */
    String raw(String field) {
        return values.getOrDefault(field, "").strip();
    }

    @Nullable
    String text(String field) {
        var text = raw(field);
        if (text.length() > LONGEST) {
            fault(field, "too-long", LONGEST);
        }
        return text.isEmpty() ? null : text;
    }

    /** A text that must be given; empty, with a fault, where it is not. */
    String needed(String field) {
        var text = text(field);
        if (text == null) {
            fault(field, "needed." + field);
        }
        return Objects.requireNonNullElse(text, "");
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
            fault(field, "needed." + field);
        }
        return Objects.requireNonNullElse(day, LocalDate.EPOCH);
    }

    /** A number from a list or a link; null where there is none. */
    @Nullable
    Integer number(String field) {
        var text = raw(field);
        if (!text.isEmpty() && !text.matches("[0-9]{1,6}")) {
            fault(field, "no-number");
            return null;
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    int seen() {
        var seen = number("seen");
        return seen == null ? 0 : seen;
    }

    private void fault(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, texts.say("charter-life.fault." + key, arguments));
    }

    boolean isWhole() {
        return faults.isEmpty();
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }

    List<FieldFault> faults() {
        var all = new ArrayList<FieldFault>();
        faults.forEach((field, text) -> all.add(new FieldFault(field, text)));
        return all;
    }
}
