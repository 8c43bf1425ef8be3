package se.radslag.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.people.inventory.AssignSupport;
import se.radslag.people.inventory.Inventory;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Particulars;
import se.radslag.people.inventory.Particulars.Called;
import se.radslag.people.inventory.Particulars.Commission;
import se.radslag.people.inventory.Particulars.Initiative;
import se.radslag.people.inventory.Particulars.Lasting;
import se.radslag.people.inventory.Particulars.Undertaking;
import se.radslag.people.inventory.Purpose;

/** Reads what the cells of a row say of a listing; what is empty is not known. */
final class SaidOfListing {

    private static final int LONG = 2000;

    private final Choices<ListingKind> kinds = new Choices<>(
            "people-inventory.kind",
            ListingKind.class,
            Map.of("råd", ListingKind.COUNCIL, "council", ListingKind.COUNCIL, "", ListingKind.NETWORK));
    private final Choices<Purpose> purposes = new Choices<>("people-inventory.purpose", Purpose.class, Map.of());
    private final Choices<Lasting> lasting = new Choices<>(
            "people-inventory.lasting", Lasting.class, Map.of("tillfällig", Lasting.TEMPORARY, "fixed", Lasting.FIXED));
    private final Choices<Initiative> initiatives = new Choices<>(
            "people-inventory.initiative",
            Initiative.class,
            Map.of("nationellt", Initiative.NATIONAL, "national", Initiative.NATIONAL, "eu", Initiative.EU));
    private final CharterNames names;

    SaidOfListing(Charter charter) {
        this.names = new CharterNames(charter);
    }

    /** A network where the table does not say. */
    ListingKind kind(Cells row) {
        var kind = kinds.of(row, Column.KIND, Problem.NO_KIND);
        return kind == null ? ListingKind.NETWORK : kind;
    }

    Particulars of(Cells row) {
        row.needed(Column.NAME);
        return new Particulars(
                row.day(Column.FROM),
                new Called(blank(row.text(Column.NAME)), row.textIfAny(Column.ENGLISH)),
                commission(row),
                purposes(row),
                lasting.of(row, Column.LASTING, Problem.NO_LASTING),
                party(row, Column.LEAD),
                party(row, Column.ADMIN),
                row.yes(Column.PRIORITISED),
                each(row, Column.TOPICS, Problem.NO_TOPIC, names::topic),
                new Undertaking(
                        row.textIfAny(Column.ASSIGNMENT, LONG),
                        row.textIfAny(Column.ORGANISATION, LONG),
                        row.textIfAny(Column.CONDITIONS, LONG),
                        initiatives.of(row, Column.INITIATIVE, Problem.NO_INITIATIVE),
                        row.textIfAny(Column.FUNDER),
                        kronor(row)),
                row.day(Column.LAST),
                row.textIfAny(Column.CONTACT),
                row.textIfAny(Column.SOURCE));
    }

    /** The bodies it supports, from the first day that is told, else from today. */
    List<AssignSupport.Command> supports(Cells row, Inventory inventory, LocalDate today) {
        var forums = each(row, Column.SUPPORTS, Problem.NO_FORUM, name -> {
            var body = names.body(name);
            return body == null ? null : body.id();
        });
        var document = row.textIfAny(Column.DOCUMENT);
        if (!forums.isEmpty() && document == null) {
            row.fault(Column.DOCUMENT, Problem.NO_DOCUMENT);
        }
        var from = Objects.requireNonNullElse(row.day(Column.FROM), today);
        return forums.stream()
                .map(forum -> new AssignSupport.Command(
                        inventory.charter().origin().structure(),
                        "",
                        forum,
                        Objects.requireNonNullElse(document, ""),
                        null,
                        from,
                        row.day(Column.LAST)))
                .toList();
    }

    /** Somebody of the agreement where there is one of the name, else in words. */
    private Commission commission(Cells row) {
        var words = row.textIfAny(Column.COMMISSIONER);
        var by = words == null ? null : names.commissioner(words);
        return by == null ? new Commission(null, words) : new Commission(by, null);
    }

    private Set<Purpose> purposes(Cells row) {
        var found = EnumSet.noneOf(Purpose.class);
        found.addAll(each(row, Column.PURPOSE, Problem.NO_PURPOSE, purposes::of));
        return found;
    }

    private @Nullable String party(Cells row, Column column) {
        var party = names.partyIfAny(row, column);
        return party == null ? null : party.id();
    }

    /** What the parts of a cell stand for; a part that stands for nothing is a fault. */
    private static <T> List<T> each(Cells row, Column column, Problem problem, Function<String, @Nullable T> meaning) {
        var whole = meaning.apply(row.text(column));
        if (whole != null) {
            return List.of(whole);
        }
        var found = new ArrayList<T>();
        for (var part : row.parts(column)) {
            var one = meaning.apply(part);
            if (one == null) {
                row.fault(column, problem, part);
            } else if (!found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    /** {@code 850 000}, with any spaces. */
    private static @Nullable Integer kronor(Cells row) {
        var text = row.text(Column.KRONOR);
        var digits = text.replaceAll("[\\s\\u00a0\\u202f]|kr$", "");
        if (digits.matches("[0-9]{1,9}")) {
            return Integer.valueOf(digits);
        } else if (!text.isEmpty()) {
            row.fault(Column.KRONOR, Problem.NO_AMOUNT);
        }
        return null;
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
