package se.radslag.economy.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Text;

/** What went into a figure: another figure, a base, a count, a share, an index or a stretch of the year. */
public sealed interface Input {

    /** What the input is to the formula. */
    Role role();

    /** The places that a formula has. */
    enum Role {
        WHOLE,
        LESS,
        TERM,
        WEIGHT,
        WEIGHTS,
        SHARE,
        RATE,
        DAYS,
        DUE
    }

    /** Another figure, whose own reason goes on from there. */
    record Amount(Role role, @Nullable String party, Figure figure) implements Input {}

    /** An amount as it was agreed or entered. */
    record Given(Role role, BaseAmount base) implements Input {}

    /** A number that weighs: inhabitants, orders, an entry of a table, or the sum of them. */
    record Weight(
            Role role,
            @Nullable String party,
            Measure.Kind kind,
            BigDecimal value,
            @Nullable LocalDate day,
            @Nullable Text source)
            implements Input {}

    /** An agreed share. */
    record Part(Role role, Share share) implements Input {}

    /** The change of a series in a year. */
    record Rate(Role role, IndexValue index) implements Input {}

    /** The days of a year that count. */
    record Days(Role role, LocalDate first, LocalDate last, int of) implements Input {

        /** How many they are, both ends included. */
        public int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        }

        public Share share() {
            return new Share(BigInteger.valueOf(days()), BigInteger.valueOf(of));
        }
    }

    /** A day on which something is to be paid. */
    record Due(Role role, LocalDate day) implements Input {}
}
