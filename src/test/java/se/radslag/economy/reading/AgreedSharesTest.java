package se.radslag.economy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.economy.domain.Vastmanland.TEST;
import static se.radslag.economy.domain.Vastmanland.told;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.file.CharterFile;
import se.radslag.economy.domain.Calculation;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Rounding;
import se.radslag.kernel.Money;

/** The ways in which agreements divide costs between the sides, and then within one: an agreement's words are enough. */
public class AgreedSharesTest {

    private static final Charter CHARTER = Objects.requireNonNull(
            CharterFile.read(text("delat").getBytes(StandardCharsets.UTF_8), 1).charter());

    private static final Facts COUNTED = Facts.NONE.withCounts(List.of(
            count(Measure.Kind.POPULATION, "a", LocalDate.of(2024, 6, 30), 10_000),
            count(Measure.Kind.POPULATION, "b", LocalDate.of(2024, 6, 30), 20_000),
            count(Measure.Kind.ORDERS, "a", LocalDate.of(2024, 12, 31), 3),
            count(Measure.Kind.ORDERS, "b", LocalDate.of(2024, 12, 31), 1)));

    /** An invented agreement with three costs: 30 and 70 per cent by inhabitants, halves by orders, halves alike. */
    public static String text(String id) {
        return """
                charter: %s
                title: {sv: Påhittad samverkan, en: Invented collaboration}
                papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2020-01-01}}
                parties:
                  kommuner:
                    kind: municipality
                    names: {sv: kommunerna, en: the municipalities}
                    each:
                      a: {names: Aby}
                      b: {names: Beby}
                  region: {kind: region, names: {sv: regionen, en: the region}}
                clauses:
                  avtal/1: "Kommunerna betalar 30 procent och regionen 70 procent; kommunerna delar efter folkmängd den 30 juni året före."
                  avtal/2: "Hälften var; kommunerna delar efter sina beställningar året före."
                  avtal/3: "Hälften var; kommunerna delar lika."
                money:
                  - {pot: stod, title: {sv: stödet, en: the support}, base: {kr: 1000000, year: 2025, status: final, source: avtal/1}, clause: avtal/1}
                  - {pot: stod, split: {kommuner: 30 %%, region: 70 %%}, clause: avtal/1}
                  - {pot: stod, key: population, among: kommuner, at: 30 June of year before, clause: avtal/1}
                  - {pot: stod, instalments: [{share: 100 %%, by: 1 March}], clause: avtal/1}
                  - {pot: tjanst, title: {sv: tjänsten, en: the service}, base: {kr: 1000000, year: 2025, status: final, source: avtal/2}, clause: avtal/2}
                  - {pot: tjanst, split: {kommuner: 50 %%, region: 50 %%}, clause: avtal/2}
                  - {pot: tjanst, key: orders, among: kommuner, at: 31 December of year before, clause: avtal/2}
                  - {pot: natverk, title: {sv: nätverket, en: the network}, base: {kr: 999, year: 2025, status: final, source: avtal/3}, clause: avtal/3}
                  - {pot: natverk, split: {kommuner: 50 %%, region: 50 %%}, clause: avtal/3}
                  - {pot: natverk, key: equal, among: kommuner, clause: avtal/3}
                """.formatted(id);
    }

    private static Measure count(Measure.Kind kind, String party, LocalDate day, int number) {
        return new Measure(kind, party, day, BigDecimal.valueOf(number), null, TEST);
    }

    private static CostYear year(String pot) {
        var plan = new PlanReading(CHARTER, new Choices(null)).of(pot, 2025);
        return told(new Calculation(COUNTED, Rounding.ORE).of(plan, null));
    }

    private static Money kr(String kronor) {
        return Money.kronor(new BigDecimal(kronor));
    }

    @Test
    @Covers("I-06")
    void thirty_and_seventy_per_cent_and_then_by_inhabitants_of_30_June_the_year_before() {
        var year = year("stod");
        assertThat(year.of("region")).isEqualTo(kr("700000"));
        assertThat(year.of("a")).isEqualTo(kr("100000"));
        assertThat(year.of("b")).isEqualTo(kr("200000"));
    }

    @Test
    void halves_and_then_by_orders_of_the_year_before() {
        var year = year("tjanst");
        assertThat(year.of("region")).isEqualTo(kr("500000"));
        assertThat(year.of("a")).isEqualTo(kr("375000"));
        assertThat(year.of("b")).isEqualTo(kr("125000"));
    }

    @Test
    void halves_and_then_alike_leave_nothing_over() {
        var year = year("natverk");
        assertThat(year.of("region")).isEqualTo(kr("499.50"));
        assertThat(year.of("a")).isEqualTo(kr("249.75"));
        assertThat(year.of("b")).isEqualTo(kr("249.75"));
        assertThat(year.total().amount()).isEqualTo(kr("999"));
    }
}
