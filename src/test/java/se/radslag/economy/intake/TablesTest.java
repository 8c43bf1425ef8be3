package se.radslag.economy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import se.radslag.architecture.Covers;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Problem;
import se.radslag.kernel.Money;

/** Tables from outside: read whole, or kept line by line with what is wrong. */
class TablesTest {

    private final Tables tables = new Tables(Map.of("1980", "vasteras", "1983", "koping"), "sv");

    @Example
    @Covers({"I-17", "J-09"})
    void a_number_that_a_scanner_damaged_is_named_by_line_and_never_guessed() {
        var intake = tables.amounts("code;tkr\n1983;1 345\n1980;76Lt\n", new BigDecimal("8956"));
        assertThat(intake.rows()).containsExactly(new Tables.Amount("koping", new Money(1_345_000_00)));
        assertThat(intake.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.line()).isEqualTo(3);
            assertThat(kept.text()).isEqualTo("1980;76Lt");
            assertThat(kept.causes())
                    .containsExactly(Problem.of(
                            "cell-damaged",
                            "line",
                            3,
                            "column",
                            "tkr",
                            "text",
                            "76Lt",
                            "guess",
                            new BigDecimal("7611")));
        });
        assertThat(intake.faults()).extracting(Problem::message).containsExactly("economy.problem.table-sum");
    }

    @Example
    void what_the_memo_of_2015_was_scanned_as_may_have_been_what_its_sums_prove() {
        var scanned = Map.of(
                "t02", 102, "6L", 61, "tt6", 116, "L066", 1066, "r 161", 1161, "L62", 162, "2069t", 20691, "194L",
                1941);
        scanned.forEach((text, number) -> {
            assertThat(Digits.read(text)).as(text).isEmpty();
            assertThat(Digits.mayBe(text)).as(text).contains(BigDecimal.valueOf(number));
        });
    }

    @Example
    void numbers_are_read_as_people_write_them() {
        assertThat(Digits.read("13 863")).contains(BigDecimal.valueOf(13_863));
        assertThat(Digits.read("12\u00a0160\u00a0440,50")).contains(new BigDecimal("12160440.50"));
        assertThat(Digits.read("\u22124")).contains(BigDecimal.valueOf(-4));
        assertThat(Digits.read("1 2")).isEmpty();
        assertThat(Digits.read("")).isEmpty();
    }

    @Example
    void inhabitants_have_a_party_a_day_and_a_source() {
        var intake = tables.population("""
                code,day,inhabitants,published,source
                1983,2016-12-31,25950,2017-02-21,"SCB, folkmängd"
                1980,2016-12-31,0,2017-02-21,SCB
                1980,31/12 2016,147420,,SCB
                9999,2016-12-31,5,,SCB
                1980,2016-12-31,147420,,
                1983,2016-12-31,25951,,SCB
                """);
        assertThat(intake.rows()).singleElement().satisfies(count -> {
            assertThat(count.day()).isEqualTo(LocalDate.of(2016, 12, 31));
            assertThat(count.source().toString()).isEqualTo("SCB, folkmängd");
        });
        assertThat(intake.kept())
                .extracting(kept ->
                        kept.line() + " " + kept.causes().getFirst().message().replaceAll(".*\\.", ""))
                .containsExactly("3 cell-no-people", "4 cell-no-day", "5 cell-no-party", "6 cell-empty", "7 row-twice");
    }

    @Example
    @Covers("I-09")
    void an_index_says_whether_it_is_measured_and_where_it_comes_from() {
        var intake = tables.index("""
                series;year;percent;kind;edition;source
                LPI;2018;2,0;outturn;2019-03-15;påhittat för provet
                LPI;2019;2,1;guess;;påhittat för provet
                LPI;19;2,1;forecast;;påhittat för provet
                """);
        assertThat(intake.rows()).singleElement().satisfies(value -> {
            assertThat(value.kind()).isEqualTo(IndexValue.Kind.OUTTURN);
            assertThat(value.percent()).isEqualByComparingTo("2");
        });
        assertThat(intake.kept()).hasSize(2);
    }

    @Example
    void a_column_that_is_missing_is_told_once_and_the_lines_are_kept() {
        var intake = tables.amounts("code;kronor\n1983;5\n", null);
        assertThat(intake.faults()).containsExactly(Problem.of("column-missing", "column", "tkr"));
        assertThat(intake.kept()).hasSize(1);
    }

    @Property(tries = 300)
    void no_line_is_lost(
            @ForAll @AlphaChars @NumericChars @Chars({'\n', ';', '"', ' ', ',', 'L'}) @StringLength(max = 80)
                    String text) {
        var intake = tables.amounts("code;tkr\n" + text, null);
        var lines = text.lines().filter(line -> !line.isBlank()).count();
        assertThat(intake.rows().size() + intake.kept().size()).isEqualTo((int) lines);
        assertThat(intake.kept()).allSatisfy(kept -> assertThat(kept.causes()).isNotEmpty());
    }
}
