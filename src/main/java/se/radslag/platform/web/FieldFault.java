package se.radslag.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field of a form, by the field's id; the text is in the reader's language. */
public record FieldFault(String field, String text) {

    /** The first fault of a field. */
    public static @Nullable FieldFault of(List<FieldFault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
