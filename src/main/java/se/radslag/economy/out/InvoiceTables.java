package se.radslag.economy.out;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.settle.Instalment;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The basis of invoices as tables: a year with all its parties, or one of its instalments. */
public final class InvoiceTables {

    private final Charter charter;
    private final Language language;
    private final CostTitles titles;
    private final UnaryOperator<String> clauseNames;

    /** @param clauseNames what people call a clause, by its id */
    public InvoiceTables(Charter charter, Language language, UnaryOperator<String> clauseNames) {
        this.charter = charter;
        this.language = language;
        this.clauseNames = clauseNames;
        this.titles = new CostTitles(charter, language);
    }

    /** One row for each party and cost. */
    public TableFile year(Collection<PartyYear> parties, int year) {
        return new TableFile(
                charter.id() + "-" + year + "-underlag",
                columns("year", "code", "party", "cost", "amount", "share", "status", "clauses"),
                out -> {
                    for (var each : parties) {
                        for (var part : each.parts()) {
                            row(each, part, out);
                        }
                    }
                });
    }

    private void row(PartyYear year, PartyYear.Part part, TableFile.Sink out) throws IOException {
        out.row(
                year.year(),
                code(year.party()),
                name(year),
                titles.of(part.cost().pot()),
                part.figure().amount(),
                part.share().percent(4),
                status(year),
                clauses(part.figure()));
    }

    /** One row for each party and cost that is paid in the instalment. */
    public TableFile instalment(Collection<PartyYear> parties, int year, int number) {
        return new TableFile(
                "%s-%d-underlag-%d".formatted(charter.id(), year, number),
                columns(
                        "reference",
                        "year",
                        "instalment",
                        "due",
                        "pay-by",
                        "code",
                        "party",
                        "cost",
                        "amount",
                        "status",
                        "clauses"),
                out -> {
                    for (var each : parties) {
                        for (var payment : each.payments()) {
                            if (payment.instalment().number() == number) {
                                row(each, payment, out);
                            }
                        }
                    }
                });
    }

    private void row(PartyYear year, PartyYear.Payment payment, TableFile.Sink out) throws IOException {
        var one = payment.instalment();
        out.row(
                reference(charter, payment.part().cost().pot(), year, one),
                year.year(),
                one.number(),
                one.due(),
                one.payBy(),
                code(year.party()),
                name(year),
                titles.of(payment.part().cost().pot()),
                one.figure().amount(),
                word("status." + (one.preliminary() ? "preliminary" : "final")),
                clauses(one.figure()));
    }

    /** What Rådslag calls one payment, the same for ever: structure, cost, year, instalment and party. */
    public static String reference(Charter charter, String pot, PartyYear year, Instalment one) {
        return "%s-%s-%d-%d-%s".formatted(charter.id(), pot, year.year(), one.number(), year.party());
    }

    private String clauses(Figure figure) {
        return String.join(
                "; ", figure.reason().clauses().stream().map(clauseNames).toList());
    }

    private List<String> columns(String... columns) {
        return Stream.of(columns).map(column -> word("column." + column)).toList();
    }

    private String code(String party) {
        var known = charter.parties().get(party);
        return known == null || known.code() == null ? party : known.code();
    }

    private String name(PartyYear year) {
        return charter.name(year.party(), LocalDate.of(year.year(), 12, 31), language.tag());
    }

    private String status(PartyYear year) {
        return word("status." + year.status().name().toLowerCase(Locale.ROOT));
    }

    private String word(String key) {
        return Texts.in(language).say("economy-invoice." + key);
    }

    /** The numbers of the instalments that anybody has in a year. */
    public static List<Integer> numbers(Collection<PartyYear> parties) {
        return parties.stream()
                .flatMap(year -> year.payments().stream())
                .map(payment -> payment.instalment().number())
                .distinct()
                .sorted()
                .toList();
    }
}
