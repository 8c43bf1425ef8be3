package se.radslag.people.web.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.charter.terms.Party;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Pill;

/** A party's register as a table to take away; a vacant office has a row without a name. */
record RegisterFile(Scene scene, Party party, List<RegisterPage.Office> offices) {

    TableFile file() {
        return new TableFile(
                "register-" + scene.charter().id() + "-" + party.id(),
                Stream.of("party", "office", "name", "political-party", "from", "until", "remark")
                        .map(column -> scene.say("people-pages.column." + column))
                        .toList(),
                out -> {
                    for (var office : offices) {
                        if (office.holders().isEmpty()) {
                            out.row(scene.name(party.id()), office.name(), null, null, null, null, null);
                        }
                        for (var holder : office.holders()) {
                            var mark = holder.mark();
                            out.row(
                                    scene.name(party.id()),
                                    office.name(),
                                    holder.name(),
                                    mark == null ? null : mark.name(),
                                    holder.during().first(),
                                    holder.during().last(),
                                    holder.pills().stream().map(Pill::text).collect(Collectors.joining(", ")));
                        }
                    }
                });
    }
}
