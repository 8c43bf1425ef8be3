package se.radslag.charter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Fraction;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.Office;
import se.radslag.kernel.Origin;
import se.radslag.kernel.StructureId;

/** Shares, lengths of time and offices as agreements write them. */
class PhraseFormsTest {

    private final Faults faults = new Faults();

    // Shares

    @Property(tries = 200)
    void a_fraction_is_kept_exact(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 0, max = 1_000_000) long rest) {
        long whole = Math.max(1, part + rest);
        assertThat(read(part + "/" + whole, Fraction.class)).isEqualTo(new Fraction(part, whole));
        assertThat(read(part + " / " + whole, Fraction.class)).isEqualTo(new Fraction(part, whole));
    }

    @Property(tries = 200)
    void percent_and_decimals_say_the_same(@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal percent) {
        var share = known(percent.toPlainString() + " %", Fraction.class);
        var withComma = read(percent.toPlainString().replace('.', ',') + "%", Fraction.class);
        assertThat(share).isEqualTo(withComma);
        assertThat(share.percent(2)).isEqualByComparingTo(percent);
    }

    @Property(tries = 200)
    void a_share_of_a_number_lies_between_floor_and_ceiling(
            @ForAll @IntRange(min = 0, max = 1000) int part,
            @ForAll @IntRange(min = 1, max = 1000) int whole,
            @ForAll @IntRange(min = 0, max = 100_000) int of) {
        var share = new Fraction(part, whole);
        var exact = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(of));
        assertThat(share.floorOf(of))
                .isEqualTo(exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR)
                        .intValueExact());
        assertThat(share.ceilingOf(of))
                .isEqualTo(exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.CEILING)
                        .intValueExact());
        assertThat(share.ceilingOf(of) - share.floorOf(of)).isBetween(0, 1);
    }

    @Property(tries = 200)
    void shares_compare_as_numbers_do(
            @ForAll @IntRange(min = 0, max = 1000) int part,
            @ForAll @IntRange(min = 1, max = 1000) int whole,
            @ForAll @IntRange(min = 1, max = 1000) int times) {
        assertThat(new Fraction(part, whole))
                .isEqualByComparingTo(new Fraction((long) part * times, (long) whole * times));
        assertThat(new Fraction(part, whole)).isLessThan(new Fraction(part + 1, whole));
    }

    @Example
    void what_is_more_than_the_whole_is_no_share() {
        assertThat(read("4/4", Fraction.class)).isEqualByComparingTo(new Fraction(1, 1));
        assertThat(read("100 %", Fraction.class)).isEqualByComparingTo(new Fraction(1, 1));
        assertThat(read("4/3", Fraction.class)).isNull();
        assertThat(read("300 %", Fraction.class)).isNull();
        assertThat(read("1,01", Fraction.class)).isNull();
    }

    @Example
    void a_third_of_27_is_9_and_of_28_is_10() {
        var third = known("1/3", Fraction.class);
        assertThat(third.ceilingOf(27)).isEqualTo(9);
        assertThat(third.ceilingOf(28)).isEqualTo(10);
    }

    @Example
    void what_is_no_share_is_told() {
        for (var text : new String[] {"", "third", "1/0", "-1/3", "1/", "%", "1 procent", "99999999999999999999/3"}) {
            assertThat(read(text, Fraction.class)).as(text).isNull();
        }
        assertThat(faults.all()).hasSize(8);
    }

    // Lengths

    @Property(tries = 200)
    void a_length_is_read_in_one_and_in_many(
            @ForAll @IntRange(min = 1, max = 9999) int amount, @ForAll Length.Unit unit) {
        var word = unit.name().toLowerCase(Locale.ROOT);
        var expected = new Length(BigDecimal.valueOf(amount), unit);
        assertThat(read(amount + " " + word, Length.class)).isEqualTo(expected);
        assertThat(read(amount + " " + word + "s", Length.class)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void a_unit_alone_is_one_of_it(@ForAll Length.Unit unit) {
        assertThat(read(unit.name().toLowerCase(Locale.ROOT), Length.class))
                .isEqualTo(new Length(BigDecimal.ONE, unit));
    }

    @Example
    void half_a_day_is_written_in_three_ways() {
        var half = new Length(new BigDecimal("0.5"), Length.Unit.DAY);
        assertThat(read("½ day", Length.class)).isEqualTo(half);
        assertThat(read("half a day", Length.class)).isEqualTo(half);
        assertThat(read("0,5 days", Length.class)).isEqualTo(half);
    }

    @Example
    void what_is_no_length_is_told() {
        for (var text : new String[] {"14", "days 14", "-1 day", "fortnight", "1 day 2 hours"}) {
            assertThat(read(text, Length.class)).as(text).isNull();
        }
    }

    // Offices

    @Property(tries = 200)
    void an_office_is_read_as_it_is_written(@ForAll @From("offices") Office office) {
        assertThat(read(office.toString(), Office.class)).isEqualTo(office);
    }

    @Provide
    Arbitrary<Office> offices() {
        var first = Arbitraries.chars().range('a', 'z').map(String::valueOf);
        var rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMaxLength(8);
        var word = Combinators.combine(first, rest).as(String::concat);
        return Arbitraries.oneOf(
                word.map(post -> new Office(null, null, post)),
                Combinators.combine(word, word).as((organ, post) -> new Office(null, organ, post)),
                Combinators.combine(word, word, word).as(Office::new));
    }

    @Example
    void what_is_no_office_is_told() {
        for (var text : new String[] {"ks.", ".chair", "a.b.c.d", "KS.chair", "ks chair", "ordförande"}) {
            assertThat(read(text, Office.class)).as(text).isNull();
        }
    }

    // Whatever is written

    @Property(tries = 200)
    void any_text_is_read_or_told(@ForAll String text) {
        for (var type : new Class<?>[] {Fraction.class, Length.class, Office.class}) {
            var before = faults.all().size();
            var value = read(text, type);
            assertThat(value != null || faults.all().size() >= before && !faults.isEmpty())
                    .isTrue();
        }
    }

    private <T> T known(String text, Class<T> type) {
        return Objects.requireNonNull(read(text, type));
    }

    private <T> @Nullable T read(String text, Class<T> type) {
        var reading = new Reading(faults, new Origin(new StructureId("prov"), 1), "sv");
        return new Binder(reading).read(new Tree.Leaf(new At(1, 1), text, false), type, "value");
    }
}
