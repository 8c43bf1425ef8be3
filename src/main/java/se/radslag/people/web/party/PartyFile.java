package se.radslag.people.web.party;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.terms.Party;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.table.TableFile;

/** A party's people now and then as a table to take away. */
record PartyFile(Sitting sitting, Party party, List<Holding> holdings) {

    TableFile file() {
        var scene = sitting.scene();
        var words = new OfficeWords(scene);
        var all = holdings.stream()
                .sorted(Comparator.comparing((Holding each) -> words.of(party, each.office()))
                        .thenComparing(each -> each.during().first(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new TableFile(
                party.id() + "-" + scene.charter().id(),
                Stream.of("party", "office", "name", "political-party", "from", "until")
                        .map(column -> scene.say("people-pages.column." + column))
                        .toList(),
                out -> {
                    for (var each : all) {
                        boolean hidden = sitting.isHidden(each.person());
                        var political = hidden ? null : sitting.party(each.politicalParty());
                        out.row(
                                scene.name(party.id()),
                                words.of(party, each.office()),
                                sitting.name(each.person()),
                                political == null ? null : political.name(scene.language()),
                                hidden ? null : each.during().first(),
                                hidden ? null : each.during().last());
                    }
                });
    }
}
