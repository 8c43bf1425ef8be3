package se.radslag.people.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.seats.Sittings;
import se.radslag.people.web.whatif.WhatIfPages;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pill;
import se.radslag.platform.web.RefusedPage;

/** Reports what is broken, flagged or untold of every body's composition, with the clause and who can mend it. */
@Component
class ReportPages {

    private static final List<String> COLUMNS = List.of("body", "outcome", "text", "remedy", "clauses", "day");

    private final Sittings sittings;
    private final Judgements judgements;

    ReportPages(Sittings sittings, Judgements judgements) {
        this.sittings = sittings;
        this.judgements = judgements;
    }

    ReportPage of(Scene scene) {
        var sections = new ArrayList<ReportPage.Section>();
        var whole = new ArrayList<Crumb>();
        for (var section : sections(scene)) {
            if (section.found().lines().isEmpty()) {
                whole.add(section.body());
            } else {
                sections.add(section);
            }
        }
        var path = scene.path() + "/w/people/report";
        return new ReportPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.onDay(),
                path,
                sections,
                whole,
                FileLinks.of(scene.onDay().keep(path)));
    }

    private List<ReportPage.Section> sections(Scene scene) {
        var bodies = WhatIfPages.bodies(scene).toList();
        var sitting = sittings.of(scene, bodies.stream().map(Body::id).toList());
        return bodies.stream().map(body -> section(sitting, body)).toList();
    }

    private ReportPage.Section section(Sitting sitting, Body body) {
        var scene = sitting.scene();
        var verdicts = ConfirmRules.check(sitting.composition(body));
        var lines = Stream.concat(
                        judgements.broken(scene, verdicts).lines().stream(),
                        judgements.untold(scene, verdicts).lines().stream())
                .toList();
        var broken = scene.say("people-work.state.broken", verdicts.broken().size());
        return new ReportPage.Section(
                body.id(),
                new Crumb(
                        scene.name(body.id()),
                        scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + scene.day()),
                verdicts.refuse()
                        ? Pill.bad(broken)
                        : verdicts.broken().isEmpty()
                                ? Pill.quiet(scene.say("people-work.untold"))
                                : Pill.warn(scene.say(
                                        "people-work.state.remarks",
                                        verdicts.broken().size())),
                new RefusedPage(lines, List.of()));
    }

    /** The same as a table to take away. */
    TableFile file(Scene scene) {
        return new TableFile(
                "sammansattning-" + scene.charter().id() + "-" + scene.day(),
                COLUMNS.stream()
                        .map(column -> scene.say("people-composition.report." + column))
                        .toList(),
                out -> {
                    for (var section : sections(scene)) {
                        for (var line : section.found().lines()) {
                            out.row(
                                    section.body().text(),
                                    line.state(),
                                    line.text(),
                                    line.remedy(),
                                    line.clauses().stream().map(Crumb::text).collect(Collectors.joining(", ")),
                                    scene.day());
                        }
                    }
                });
    }
}
