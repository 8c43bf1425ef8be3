package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Money;

/** Stores what went into a figure, and reads it again. */
final class SnapshotInputs {

    private SnapshotInputs() {}

    static Snapshot.From write(Input input, ToIntFunction<Figure> numbers) {
        return switch (input) {
            case Input.Amount amount ->
                from("amount", amount, amount.party(), numbers.applyAsInt(amount.figure()), Map.of(), null);
            case Input.Given given ->
                from(
                        "given",
                        given,
                        null,
                        null,
                        given(given.base()),
                        given.base().source());
            case Input.Weight weight ->
                from(
                        "weight",
                        weight,
                        weight.party(),
                        null,
                        values(
                                "kind",
                                weight.kind().name(),
                                "value",
                                weight.value().toPlainString(),
                                "day",
                                weight.day()),
                        weight.source());
            case Input.Part part -> from("part", part, null, null, values("share", part.share()), null);
            case Input.Rate rate ->
                from("rate", rate, null, null, rate(rate.index()), rate.index().source());
            case Input.Days days ->
                from(
                        "days",
                        days,
                        null,
                        null,
                        values("first", days.first(), "last", days.last(), "of", days.of()),
                        null);
            case Input.Due due -> from("due", due, null, null, values("day", due.day()), null);
        };
    }

    private static Snapshot.From from(
            String what,
            Input input,
            @Nullable String party,
            @Nullable Integer figure,
            Map<String, String> values,
            @Nullable Text text) {
        return new Snapshot.From(what, input.role().name(), party, figure, values, text);
    }

    private static Map<String, String> given(BaseAmount base) {
        return values(
                "pot",
                base.pot(),
                "year",
                base.year(),
                "side",
                base.side(),
                "ore",
                base.amount().ore(),
                "status",
                base.status().name(),
                "known",
                base.known());
    }

    private static Map<String, String> rate(IndexValue index) {
        return values(
                "series",
                index.series(),
                "year",
                index.year(),
                "percent",
                index.percent().toPlainString(),
                "kind",
                index.kind().name(),
                "edition",
                index.edition());
    }

    private static Map<String, String> values(@Nullable Object... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return values;
    }

    static Input read(Snapshot.From from, IntFunction<Figure> figures) {
        var role = Input.Role.valueOf(from.role());
        var text = from.text();
        return switch (from.what()) {
            case "amount" -> new Input.Amount(role, from.party(), figures.apply(Objects.requireNonNull(from.figure())));
            case "given" ->
                new Input.Given(
                        role,
                        new BaseAmount(
                                of(from, "pot"),
                                Integer.parseInt(of(from, "year")),
                                from.values().get("side"),
                                new Money(Long.parseLong(of(from, "ore"))),
                                Pot.Status.valueOf(of(from, "status")),
                                day(from, "known"),
                                text));
            case "weight" ->
                new Input.Weight(
                        role,
                        from.party(),
                        Measure.Kind.valueOf(of(from, "kind")),
                        new BigDecimal(of(from, "value")),
                        day(from, "day"),
                        text);
            case "part" -> new Input.Part(role, SnapshotNotes.share(of(from, "share")));
            case "rate" ->
                new Input.Rate(
                        role,
                        new IndexValue(
                                of(from, "series"),
                                Integer.parseInt(of(from, "year")),
                                new BigDecimal(of(from, "percent")),
                                IndexValue.Kind.valueOf(of(from, "kind")),
                                day(from, "edition"),
                                Objects.requireNonNull(text)));
            case "days" ->
                new Input.Days(
                        role,
                        LocalDate.parse(of(from, "first")),
                        LocalDate.parse(of(from, "last")),
                        Integer.parseInt(of(from, "of")));
            case "due" -> new Input.Due(role, LocalDate.parse(of(from, "day")));
            default -> throw new IllegalArgumentException("An input of an unknown kind: " + from.what());
        };
    }

    private static String of(Snapshot.From from, String name) {
        return Objects.requireNonNull(from.values().get(name), name);
    }

    private static @Nullable LocalDate day(Snapshot.From from, String name) {
        var text = from.values().get(name);
        return text == null ? null : LocalDate.parse(text);
    }
}
