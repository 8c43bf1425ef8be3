package se.radslag.platform.web.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What somebody typed into a form, read field by field: nothing typed is lost, and what is wrong is kept by field. */
public final class Typed {

    /** The most characters of a text where nothing else is said. */
    public static final int LONGEST = 500;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<String, List<String>> values;
    private final Map<String, List<Function<FormWords, String>>> faults = new LinkedHashMap<>();

    private Typed(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Typed of(Map<String, String> values) {
        var all = new LinkedHashMap<String, List<String>>();
        values.forEach((field, value) -> all.put(field, List.of(value)));
        return new Typed(all);
    }

    /** All that came with a request, in its address or typed. */
    public static Typed of(WebRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((field, all) -> values.put(field, List.of(all)));
        return ofAll(values);
    }

    /** Fields that can be given more than once. */
    public static Typed ofAll(Map<String, List<String>> values) {
        return new Typed(new LinkedHashMap<>(values));
    }

    /** The same answers, to be looked at without noting what is wrong. */
    public Typed apart() {
        return ofAll(values);
    }

    /** As it was typed; empty where nothing was. */
    public String raw(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** Everything that was chosen for a field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The fields that came, in their order. */
    public List<String> fields() {
        return List.copyOf(values.keySet());
    }

    public @Nullable String text(String field) {
        return text(field, LONGEST);
    }

    /** A text; null where nothing was typed. */
    public @Nullable String text(String field, int longest) {
        var text = raw(field);
        if (text.length() > longest) {
            fault(field, "platform.form.fault.too-long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** A text that must be given; empty, with a fault, where it is not. */
    public String needed(String field) {
        return needed(field, text(field), "");
    }

    /** A value that must be given; the other, with a fault, where it is not. */
    public <T> T needed(String field, @Nullable T value, T otherwise) {
        if (value == null) {
            add(field, words -> words.needed(field));
        }
        return Objects.requireNonNullElse(value, otherwise);
    }

    public @Nullable LocalDate day(String field) {
        return read(field, Typed::dayIn, "platform.form.fault.day");
    }

    private static Optional<LocalDate> dayIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** A day that must be given; the epoch, with a fault, where it is not. */
    public LocalDate neededDay(String field) {
        return needed(field, day(field), LocalDate.EPOCH);
    }

    /** A whole number of at most six digits. */
    public @Nullable Integer whole(String field) {
        return read(field, Typed::wholeIn, "platform.form.fault.whole");
    }

    /** A whole number out of a link or a hidden field; the other where there is none. */
    public int whole(String field, int otherwise) {
        return wholeIn(raw(field)).orElse(otherwise);
    }

    private static Optional<Integer> wholeIn(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What a link or a hidden field points to. */
    public Optional<UUID> id(String field) {
        return ID.matcher(raw(field)).matches() ? Optional.of(UUID.fromString(raw(field))) : Optional.empty();
    }

    /** Which version the form was filled in beside; 0 where there was none. */
    public int seen() {
        return whole("seen", 0);
    }

    /** A choice by its constant's name; null where none of them was made. */
    public <E extends Enum<E>> @Nullable E one(String field, Class<E> kind) {
        for (var constant : kind.getEnumConstants()) {
            if (constant.name().equals(raw(field))) {
                return constant;
            }
        }
        return null;
    }

    public <E extends Enum<E>> E one(String field, Class<E> kind, E otherwise) {
        return Objects.requireNonNullElse(one(field, kind), otherwise);
    }

    public boolean isTicked(String field) {
        return raw(field).equals("on");
    }

    /**
     * A kind of value that a module knows how to read; null where nothing was typed.
     *
     * @param fault the key of the words on what cannot be read, which is their {@code {0}}
     */
    public <T> @Nullable T read(String field, Function<String, Optional<T>> kind, String fault) {
        var text = raw(field);
        if (text.isEmpty()) {
            return null;
        }
        var value = kind.apply(text);
        if (value.isEmpty()) {
            fault(field, fault, text);
        }
        return value.orElse(null);
    }

    /** Fills a field that was left empty. */
    public Typed suggest(String field, @Nullable Object value) {
        return raw(field).isEmpty() && value != null ? set(field, value) : this;
    }

    public Typed set(String field, Object value) {
        values.put(field, List.of(value.toString()));
        return this;
    }

    /** Notes what is wrong with a field, by the key of its words; the first fault of a field is told. */
    public void fault(String field, String key, Object... arguments) {
        add(field, words -> words.texts().say(key, arguments));
    }

    /** Notes what is wrong with a field in words of its own. */
    public void tell(String field, String text) {
        add(field, words -> text);
    }

    private void add(String field, Function<FormWords, String> fault) {
        faults.computeIfAbsent(field, none -> new ArrayList<>(List.of(fault)));
    }

    /** Puts each rule that was broken at the field where it can be mended. */
    public void refused(Verdicts verdicts, Function<Verdict, String> field) {
        for (var verdict : verdicts.broken()) {
            faults.computeIfAbsent(field.apply(verdict), none -> new ArrayList<>())
                    .add(words -> words.texts().say(verdict.message(), verdict.facts()));
        }
    }

    /** Whether all that has been read so far could be read. */
    public boolean isWhole() {
        return faults.isEmpty();
    }

    Map<String, List<Function<FormWords, String>>> faults() {
        return faults;
    }
}
