package se.radslag.people.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.people.PersonId;
import se.radslag.platform.web.form.Typed;

/** Reads persons and terms as the register's forms give them. */
public final class TypedPeople {

    /** Stands where somebody should have been chosen, beside the fault that says so. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private TypedPeople() {}

    public static @Nullable PersonId person(Typed typed, String field) {
        return typed.id(field).map(PersonId::new).orElse(null);
    }

    /** Somebody who must be chosen; nobody, with a fault, where none is. */
    public static PersonId needed(Typed typed, String field) {
        var person = person(typed, field);
        if (person == null) {
            typed.fault(field, "people-work.fault.needed-choice");
        }
        return Objects.requireNonNullElse(person, NOBODY);
    }

    /** The last day, which may not lie before the first. */
    public static @Nullable LocalDate lastDay(Typed typed, String field, LocalDate first) {
        var last = typed.day(field);
        if (last != null && last.isBefore(first)) {
            typed.fault(field, "people-work.fault.ends-before");
            return null;
        }
        return last;
    }

    /** A family name after a given name, as far as they are typed. */
    public static String name(Typed typed) {
        return (typed.raw("given") + " " + typed.raw("family")).strip();
    }
}
