package se.radslag.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.intake.BroughtTables;
import se.radslag.people.intake.Reading;
import se.radslag.platform.web.Crumb;

/** Shows what a table of holders would give. */
@Component
class TablePages {

    private final BroughtTables tables;
    private final PoliticalPartyLookup parties;

    TablePages(BroughtTables tables, PoliticalPartyLookup parties) {
        this.tables = tables;
        this.parties = parties;
    }

    TablePage empty(Scene scene, @Nullable String fault) {
        return page(scene, fault, null);
    }

    Optional<TablePage> preview(Scene scene, UUID id) {
        return tables.reading(scene.charter(), id).map(reading -> page(scene, null, preview(scene, id, reading)));
    }

    private static TablePage page(Scene scene, @Nullable String fault, TablePage.@Nullable Preview preview) {
        return new TablePage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.path() + "/w/people/table",
                Arrays.stream(Reading.Column.values())
                        .map(column -> scene.say("people-work.table.column." + column))
                        .toList(),
                fault,
                preview);
    }

    private TablePage.Preview preview(Scene scene, UUID id, Reading reading) {
        return new TablePage.Preview(
                scene.path() + "/w/people/table/" + id,
                reading.rows().stream().map(row -> row(scene, row)).toList(),
                reading.faults().stream()
                        .map(fault -> new TablePage.Fault(
                                String.valueOf(fault.line()),
                                scene.say("people-work.table.column." + fault.column()),
                                scene.say("people-work.table.problem." + fault.problem(), fault.text())))
                        .toList(),
                reading.missing().stream()
                        .map(column -> scene.say("people-work.table.column." + column))
                        .toList(),
                reading.isWhole());
    }

    private TablePage.Row row(Scene scene, Reading.Row row) {
        var party = scene.party(row.office().party());
        var political = row.political() == null ? null : parties.all().get(row.political());
        return new TablePage.Row(
                String.valueOf(row.line()),
                party == null ? "" : scene.name(party.id()),
                party == null ? "" : new OfficeWords(scene).of(party, row.office()),
                row.name(),
                political == null ? "" : political.name(scene.language()),
                scene.period(row.during()));
    }
}
