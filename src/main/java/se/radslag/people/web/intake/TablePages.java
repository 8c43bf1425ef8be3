package se.radslag.people.web.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.intake.BroughtTables;
import se.radslag.people.intake.Column;
import se.radslag.people.intake.TableKind;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;

/** Tells which tables can be brought, and gives one to begin from. */
@Component
class TablePages {

    private final BroughtTables tables;

    TablePages(BroughtTables tables) {
        this.tables = tables;
    }

    TablePage of(Scene scene, Actor actor, String chosen, @Nullable String fault) {
        PeopleRules.coordinates(actor).orRefuse();
        return new TablePage(
                crumbs(scene),
                path(scene),
                tables.kinds().stream().map(kind -> kind(scene, kind)).toList(),
                tables.kind(chosen).isPresent() ? chosen : "holders",
                fault == null ? List.of() : List.of(new FieldFault("file", fault)));
    }

    static String path(Scene scene) {
        return scene.path() + "/w/people/table";
    }

    static List<Crumb> crumbs(Scene scene) {
        return List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"));
    }

    private static TablePage.Kind kind(Scene scene, TableKind<?> kind) {
        return new TablePage.Kind(
                kind.name(),
                title(scene, kind),
                scene.say("people-intake.kind." + kind.name() + ".text"),
                kind.columns().stream().map(column -> line(scene, kind, column)).toList(),
                FileLinks.of(path(scene) + "/template/" + kind.name()));
    }

    static String title(Scene scene, TableKind<?> kind) {
        return scene.say("people-intake.kind." + kind.name());
    }

    static String column(Scene scene, Column column) {
        return scene.say("people-intake.column." + column);
    }

    private static TablePage.Line line(Scene scene, TableKind<?> kind, Column column) {
        return new TablePage.Line(
                column(scene, column),
                scene.say("people-intake.column." + column + ".text"),
                kind.needed().contains(column),
                scene.say("people-intake.column." + column + ".example", someParty(scene)));
    }

    /** One of the parties, to show how they are written. */
    private static String someParty(Scene scene) {
        var parties = List.copyOf(scene.charter().parties().keySet());
        return parties.isEmpty() ? "–" : scene.name(parties.getLast());
    }

    /** An empty table with the columns of a kind; a workbook has a second sheet that tells what they mean. */
    Optional<TableFile> template(Scene scene, String name) {
        return tables.kind(name).map(kind -> {
            var meanings = new TableFile(
                    scene.say("people-intake.template.meanings"),
                    List.of(
                            scene.say("people-intake.template.column"),
                            scene.say("people-intake.template.text"),
                            scene.say("people-intake.template.needed"),
                            scene.say("people-intake.template.example")),
                    out -> {
                        for (var column : kind.columns()) {
                            var line = line(scene, kind, column);
                            out.row(
                                    line.title(),
                                    line.text(),
                                    scene.say(
                                            line.isNeeded()
                                                    ? "people-intake.template.yes"
                                                    : "people-intake.template.no"),
                                    line.example());
                        }
                    });
            return new TableFile(
                    scene.say("people-intake.template.file", title(scene, kind)),
                    kind.columns().stream().map(column -> column(scene, column)).toList(),
                    out -> {},
                    meanings);
        });
    }
}
