package se.radslag.people.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;

/** A table of holders as read: it is taken in only when no column is missing and no row is faulty. */
public record Reading(List<Row> rows, List<Fault> faults, List<Column> missing) {

    public Reading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
    }

    public boolean isWhole() {
        return faults.isEmpty() && missing.isEmpty() && !rows.isEmpty();
    }

    /** What a column tells, and what it may be called. */
    public enum Column {
        PARTY("part", "kommun", "party", "municipality"),
        ORGAN("organ", "body"),
        POST("uppdrag", "post", "office"),
        GIVEN("förnamn", "fornamn", "given name", "given"),
        FAMILY("efternamn", "family name", "family"),
        POLITICAL("parti", "politiskt parti", "political party"),
        FROM("från", "fran", "från och med", "from"),
        LAST("till", "till och med", "until");

        private final String names;

        Column(String... names) {
            this.names = "|" + String.join("|", names) + "|";
        }

        boolean isCalled(String name) {
            return !name.isEmpty() && names.contains("|" + name + "|");
        }
    }

    /** What is wrong with a cell. */
    public enum Problem {
        EMPTY,
        NO_PARTY,
        NO_ORGAN,
        NO_POST,
        NO_POLITICAL_PARTY,
        NO_DAY,
        ENDS_BEFORE,
        TAKEN
    }

    /** One fault, where it is and what stood there. */
    public record Fault(int line, Column column, Problem problem, String text) {}

    /** A row that was read. */
    public record Row(
            int line,
            OfficeKey office,
            String given,
            String family,
            @Nullable String political,
            Period during) {

        public String name() {
            return given + " " + family;
        }

        /** The holding, once it is known who the person is. */
        Holding heldBy(PersonId person) {
            return new Holding(
                    office.party(),
                    office.organ(),
                    office.post(),
                    office.ordinal(),
                    person,
                    political,
                    during,
                    Standing.HOLDER);
        }
    }
}
