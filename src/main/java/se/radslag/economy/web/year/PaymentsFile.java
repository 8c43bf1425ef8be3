package se.radslag.economy.web.year;

import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.economy.web.CostView;
import se.radslag.platform.table.TableFile;

/** Every payment of a year as a table to take away, those that were taken back included. */
record PaymentsFile(CostView view, int year) {

    /** Nothing for a year that is paid by nobody. */
    Optional<TableFile> file() {
        var all = view.ledger().pots().stream()
                .flatMap(pot -> view.ledger().year(pot, year).stream())
                .filter(each -> !each.plan().stages().isEmpty())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableFile(
                        view.say("file.payments", view.charter().id(), String.valueOf(year)),
                        Stream.of(
                                        "party",
                                        "cost",
                                        "number",
                                        "instalment",
                                        "day",
                                        "paid",
                                        "reference",
                                        "back",
                                        "written")
                                .map(column -> view.say("csv." + column))
                                .toList(),
                        out -> {
                            for (var each : all) {
                                for (var row : each.payments().rows()) {
                                    var payment = row.value();
                                    out.row(
                                            view.name(payment.party(), year),
                                            view.title(each.pot()),
                                            payment.number(),
                                            payment.instalment(),
                                            payment.day(),
                                            payment.amount(),
                                            payment.reference(),
                                            payment.reverses(),
                                            row.at());
                                }
                            }
                        }));
    }
}
