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
import se.radslag.economy.intake.Digits;
import se.radslag.kernel.Money;
import se.radslag.kernel.Refused;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FieldFault;

/** What somebody filled into a form: read field by field, with what is wrong told in words and nothing typed lost. */
final class Filled {

    private static final int LONGEST = 500;

    private final Map<String, String> values;
    private final Texts texts;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Filled(Map<String, String> values, Texts texts) {
        this.values = new LinkedHashMap<>(values);
        this.texts = texts;
    }

    /** As it was typed; empty where nothing was. */
    String raw(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Fills a field that was left empty. */
    void suggest(String field, @Nullable Object value) {
        if (raw(field).isEmpty() && value != null) {
            values.put(field, value.toString());
        }
    }

    void set(String field, Object value) {
        values.put(field, value.toString());
    }

    @Nullable
    String text(String field) {
        var text = raw(field);
        if (text.length() > LONGEST) {
            fault(field, "too-long", LONGEST);
        }
        return text.isEmpty() ? null : text;
    }

    String needed(String field) {
        var text = text(field);
        if (text == null) {
            fault(field, "needed");
        }
        return Objects.requireNonNullElse(text, "");
    }

    @Nullable
    LocalDate day(String field) {
        var text = raw(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            fault(field, "day");
            return null;
        }
    }

    LocalDate neededDay(String field) {
        var day = day(field);
        if (day == null && !faults.containsKey(field)) {
            fault(field, "needed");
        }
        return Objects.requireNonNullElse(day, LocalDate.EPOCH);
    }

    @Nullable
    BigDecimal number(String field) {
        var text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        var number = Digits.read(text);
        if (number.isEmpty()) {
            fault(field, "number", text);
        }
        return number.orElse(null);
    }

    BigDecimal neededNumber(String field) {
        var number = number(field);
        if (number == null && !faults.containsKey(field)) {
            fault(field, "needed");
        }
        return Objects.requireNonNullElse(number, BigDecimal.ZERO);
    }

    /** An amount in kronor, at most with öre. */
    Money neededMoney(String field) {
        var number = neededNumber(field);
        if (number.stripTrailingZeros().scale() > 2) {
            fault(field, "ore");
            return Money.ZERO;
        }
        return Money.kronor(number);
    }

    int neededYear(String field) {
        if (!raw(field).matches("(19|20|21)\\d\\d")) {
            fault(field, "year");
            return 1900;
        }
        return Integer.parseInt(raw(field));
    }

    int whole(String field) {
        var text = raw(field);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private void fault(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, texts.say("economy-work.fault." + key, arguments));
    }

    /** Puts why an act was refused at the field that it concerns most. */
    void refused(Refused refused, String field) {
        refused.verdicts()
                .broken()
                .forEach(verdict -> faults.merge(
                        field, texts.say(verdict.message(), verdict.facts()), (one, other) -> one + " " + other));
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
