package se.radslag.people.inventory.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Particulars.Undertaking;
import se.radslag.people.inventory.Purpose;
import se.radslag.platform.web.form.Typed;

/** Reads what somebody said of a listing out of its form. */
final class TypedListing {

    private static final int LONG = 2000;

    private TypedListing() {}

    static Particulars of(Typed typed, ListingKind kind, boolean isBody) {
        var name = isBody ? typed.text("name", 200) : typed.needed("name");
        var from = typed.day("from");
        var last = kind == ListingKind.WORKING_GROUP && !isBody ? typed.neededDay("last") : typed.day("last");
        return new Particulars(
                from,
                new Called(name == null || name.isEmpty() ? null : name, typed.text("english", 200)),
                new Commission(id(typed, "commissioner"), typed.text("commission", 200)),
                purposes(typed),
                typed.one("lasting", Lasting.class),
                id(typed, "lead"),
                id(typed, "admin"),
                typed.isTicked("prioritised"),
                typed.fields().stream()
                        .filter(field -> field.startsWith("topic-"))
                        .map(typed::raw)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList(),
                undertaking(typed, kind, isBody),
                last,
                typed.text("contact", 200),
                typed.text("source"));
    }

    private static EnumSet<Purpose> purposes(Typed typed) {
        return EnumSet.allOf(Purpose.class).stream()
                .filter(each -> typed.isTicked("purpose-" + each))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    }

    private static Undertaking undertaking(Typed typed, ListingKind kind, boolean isBody) {
        boolean needed = kind == ListingKind.PROJECT && !isBody;
        var assignment = typed.text("assignment", LONG);
        var organisation = typed.text("organisation", LONG);
        return new Undertaking(
                needed ? blank(typed.needed("assignment", assignment, "")) : assignment,
                needed ? blank(typed.needed("organisation", organisation, "")) : organisation,
                typed.text("conditions", LONG),
                typed.one("initiative", Initiative.class),
                typed.text("funder", 200),
                typed.read("kronor", TypedListing::kronor, "people-inventory.fault.kronor"));
    }

    /** {@code 850 000}, with any spaces. */
    private static Optional<Integer> kronor(String text) {
        var digits = text.replaceAll("[\\s\\u00a0\\u202f]|kr$", "");
        return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static @Nullable String id(Typed typed, String field) {
        return typed.raw(field).matches("[a-z][a-z0-9.-]{0,120}") ? typed.raw(field) : null;
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
