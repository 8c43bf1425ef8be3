package se.radslag.economy.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.economy.settle.Instalment;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The basis of invoices as tables: a year with all its parties, or one of its instalments. */
public final class InvoiceTables {

    private final Charter charter;
    private final Language language;
    private final CostTitles titles;

    public InvoiceTables(Charter charter, Language language) {
        this.charter = charter;
        this.language = language;
        this.titles = new CostTitles(charter, language);
    }

    /** One row for each party and cost. */
    public byte[] year(Collection<PartyYear> parties) {
        var sheet = sheet("year", "code", "party", "cost", "amount", "share", "status", "clauses");
        for (var year : parties) {
            for (var part : year.parts()) {
                sheet.row(
                        year.year(),
                        code(year.party()),
                        name(year),
                        titles.of(part.cost().pot()),
                        part.figure().amount(),
                        part.share().percent(4),
                        status(year),
                        String.join(", ", part.figure().reason().clauses()));
            }
        }
        return sheet.bytes();
    }

    /** One row for each party and cost that is paid in the instalment. */
    public byte[] instalment(Collection<PartyYear> parties, int number) {
        var sheet = sheet(
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
                "clauses");
        for (var year : parties) {
            for (var payment : year.payments()) {
                var one = payment.instalment();
                if (one.number() == number) {
                    sheet.row(
                            reference(charter, payment.part().cost().pot(), year, one),
                            year.year(),
                            number,
                            one.due(),
                            one.payBy(),
                            code(year.party()),
                            name(year),
                            titles.of(payment.part().cost().pot()),
                            one.figure().amount(),
                            word("status." + (one.preliminary() ? "preliminary" : "final")),
                            String.join(", ", one.figure().reason().clauses()));
                }
            }
        }
        return sheet.bytes();
    }

    /** What Rådslag calls one payment, the same for ever: structure, cost, year, instalment and party. */
    public static String reference(Charter charter, String pot, PartyYear year, Instalment one) {
        return "%s-%s-%d-%d-%s".formatted(charter.id(), pot, year.year(), one.number(), year.party());
    }

    private Spreadsheet sheet(String... columns) {
        return new Spreadsheet(
                Stream.of(columns).map(column -> word("column." + column)).toList());
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
