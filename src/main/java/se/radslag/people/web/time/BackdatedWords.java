package se.radslag.people.web.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.people.Backdated;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.text.Forms;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Says what was entered only after its first day: who, where, from when, when it was entered and why. */
record BackdatedWords(Sitting sitting, Body body) {

    /** Rows that are shown: a whole history may have been brought as a table. */
    private static final int MOST = 50;

    private static final List<String> COLUMNS = List.of("name", "seat", "from", "entered", "why");

    @Nullable
    Table table(List<Backdated> all) {
        return all.isEmpty()
                ? null
                : new Table(
                        scene().say("people-pages.time.backdated.of", Math.min(MOST, all.size()), all.size()),
                        COLUMNS.stream()
                                .map(each -> Column.of(scene().say("people-pages.column." + each)))
                                .toList(),
                        all.stream().limit(MOST).map(this::row).toList());
    }

    private Row row(Backdated each) {
        var path = sitting.path(each.person());
        var name = sitting.name(each.person());
        return Row.of(
                path == null ? Cell.of(name) : Cell.link(name, path),
                Cell.of(place(each)),
                Cell.of(scene().forms().day(each.first())),
                Cell.of(scene().forms().day(day(each.at()))),
                Cell.of(each.reason()).in("sv"));
    }

    private String place(Backdated each) {
        var words = new OfficeWords(scene());
        if (each.office() != null) {
            var party = scene().party(each.office().party());
            return party == null
                    ? ""
                    : scene().say("people-pages.time.place", scene().name(party.id()), words.of(party, each.office()));
        }
        var party = each.party() == null ? "" : each.party();
        return body.seats().stream()
                .filter(seats -> seats.id().equals(each.seat()))
                .findFirst()
                .map(seats -> scene().say(
                                "people-pages.time.place",
                                scene().name(party),
                                words.seat(
                                        seats, null, scene().charter().parties().get(party))))
                .orElseGet(() -> scene().name(party));
    }

    private Scene scene() {
        return sitting.scene();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Forms.ZONE).toLocalDate();
    }
}
