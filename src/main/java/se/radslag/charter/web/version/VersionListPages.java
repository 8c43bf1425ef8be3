package se.radslag.charter.web.version;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Actor;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays out the list of a charter's versions: drafts only for those who may take them into effect. */
final class VersionListPages {

    private final CharterView view;
    private final boolean operates;

    VersionListPages(CharterView view, Actor actor) {
        this.view = view;
        this.operates = actor.is(Actor.Role.OPERATOR);
    }

    VersionListPage page(List<VersionRow> all, @Nullable String saved) {
        var columns = new ArrayList<>(List.of(
                Column.of(say("column.version")),
                Column.of(say("column.state")),
                Column.of(say("column.uploaded")),
                Column.of(say("column.effect")),
                Column.of(say("column.file"))));
        if (operates) {
            columns.add(Column.of(say("column.compare")));
        }
        var rows = all.stream()
                .filter(row -> operates || row.wasEverInEffect())
                .map(this::row)
                .toList();
        return new VersionListPage(
                List.of(view.front(), new Crumb(view.texts().say("charter-life.title"), view.path() + "/avtal")),
                new Table(say("versions.caption"), columns, rows),
                FileLinks.of(view.path() + "/avtal/versioner"),
                acts(),
                "effect".equals(saved) ? say("receipt.effect", VersionRows.current(all)) : null);
    }

    private Row row(VersionRow row) {
        var cells = new ArrayList<>(List.of(
                Cell.of(say("version.title", row.number())),
                Cell.state(VersionPages.state(row, view.texts())),
                Cell.of(view.forms().moment(row.uploadedAt())),
                Cell.of(spans(row)),
                Cell.link(
                        say("download", row.number(), size(row)),
                        view.path() + "/avtal/versioner/" + row.number() + ".yaml")));
        if (operates) {
            cells.add(Cell.link(
                    say(row.isInEffect() ? "look" : "compare", row.number()),
                    view.path() + "/w/charter/version/" + row.number()));
        }
        return new Row(cells);
    }

    private String size(VersionRow row) {
        return view.forms().number(Math.max(1, row.bytes() / 1000));
    }

    private String spans(VersionRow row) {
        return row.wasEverInEffect()
                ? row.spans().stream().map(this::span).collect(Collectors.joining("; "))
                : say("effect.never");
    }

    private String span(VersionRow.Span span) {
        var from = view.forms().moment(span.from());
        return span.until() == null
                ? say("effect.since", from)
                : say("effect.span", from, view.forms().moment(span.until()));
    }

    private List<Crumb> acts() {
        return operates
                ? List.of(
                        new Crumb(say("act.upload"), view.path() + "/w/charter/upload"),
                        new Crumb(say("act.export"), view.path() + "/w/charter/export"))
                : List.of();
    }

    private String say(String key, Object... arguments) {
        return view.texts().say("charter-upload." + key, arguments);
    }
}
