package se.radslag.economy.web.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Share;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.web.CostView;

/** A year as a table for spreadsheets: one row for each party and cost, days and numbers as machines write them. */
final class YearCsv {

    private final CostView view;

    YearCsv(CostView view) {
        this.view = view;
    }

    String text(int year) {
        var rows = new ArrayList<String>();
        rows.add(line(
                Stream.of("code", "party", "cost", "share", "amount", "instalment", "due", "to-pay", "paid", "state")
                        .map(column -> view.say("csv." + column))));
        var all = view.ledger().pots().stream()
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .toList();
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        all.forEach(each -> each.told()
                .ifPresent(told -> told.parts().keySet().forEach(party -> rows.addAll(rows(each, told, party)))));
        return String.join("", rows);
    }

    private List<String> rows(LedgerYear year, CostYear told, String party) {
        var start = List.of(
                String.valueOf(view.charter().parties().containsKey(party) ? code(party) : ""),
                view.name(party, year.year()),
                view.title(year.pot()),
                Share.of(told.of(party), told.total().amount()).percent(4).toPlainString(),
                year.due(party).inKronor().toPlainString());
        var state = year.isClosed() ? "closed" : told.preliminary() ? "preliminary" : "open";
        var instalments = year.instalments(party);
        if (instalments.isEmpty()) {
            return List.of(
                    line(Stream.concat(start.stream(), Stream.of("", "", "", "", view.say("csv.state." + state)))));
        }
        return instalments.stream()
                .map(one -> line(Stream.concat(
                        start.stream(),
                        Stream.of(
                                String.valueOf(one.number()),
                                one.due().toString(),
                                one.figure().amount().inKronor().toPlainString(),
                                year.paid(party, one.number()).inKronor().toPlainString(),
                                view.say("csv.state." + state)))))
                .toList();
    }

    private String code(String party) {
        var known = view.charter().parties().get(party);
        var code = known == null ? null : known.code();
        return code == null ? party : code;
    }

    private static String line(Stream<String> cells) {
        return cells.map(YearCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A cell in quotes; one that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
