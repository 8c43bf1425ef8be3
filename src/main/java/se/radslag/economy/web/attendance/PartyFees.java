package se.radslag.economy.web.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.fees.FeeBasis;
import se.radslag.economy.fees.Presence;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out one party's basis for fees. */
record PartyFees(Charter charter, Language language, Function<String, Optional<Crumb>> clause) {

    PartyFeesPage page(String party, int year, List<Presence> presences) {
        var last = LocalDate.of(year, 12, 31);
        var basis = new FeeBasis(charter, language);
        return new PartyFeesPage(
                List.of(
                        new Crumb(charter.title().in(language.tag()), "/" + charter.id()),
                        new Crumb(say("economy-fees.title", String.valueOf(year)), work() + "attendance?year=" + year)),
                say("economy-fees.of", charter.name(party, last, language.tag()), String.valueOf(year)),
                basis.clauses(party, last).stream()
                        .flatMap(id -> clause.apply(id).stream())
                        .toList(),
                basis.without(party, last),
                presences.stream().anyMatch(one -> one.party().equals(party)) ? table(party, presences) : null,
                FileLinks.of(path(charter, party, year)));
    }

    static String path(Charter charter, String party, int year) {
        return "/%s/w/economy/fees/%d/%s".formatted(charter.id(), year, party);
    }

    private String work() {
        return "/" + charter.id() + "/w/economy/";
    }

    private Table table(String party, List<Presence> presences) {
        var rows = new ArrayList<Row>();
        presences.stream()
                .filter(one -> one.party().equals(party))
                .sorted(Comparator.comparing(Presence::day))
                .forEach(one -> rows.add(row(one)));
        rows.add(Row.of(
                Cell.of(say("economy-pages.sum")),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of(number(FeeBasis.hours(party, presences))),
                Cell.of("–")));
        return new Table(
                say("economy-fees.rows"),
                Stream.of("day", "body", "role", "present", "hours", "together", "source")
                        .map(column -> new Column(
                                say("economy-fees.column." + column),
                                List.of("present", "hours", "together").contains(column)))
                        .toList(),
                rows);
    }

    private Row row(Presence one) {
        return Row.of(
                Cell.of(Forms.in(language).day(one.day())),
                Cell.of(charter.name(one.body(), one.day(), language.tag())),
                Cell.of(say("economy-fees.role." + one.role().id())),
                Cell.of(String.valueOf(one.present())),
                Cell.of(number(one.hours())),
                Cell.of(number(one.together())),
                Cell.of(one.source().in(language.tag())));
    }

    private String number(BigDecimal hours) {
        return new Amounts(language).number(hours);
    }

    private String say(String key, Object... arguments) {
        return Texts.in(language).say(key, arguments);
    }
}
