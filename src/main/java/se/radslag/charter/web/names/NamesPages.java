package se.radslag.charter.web.names;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.NameSearch;
import se.radslag.charter.life.NamedThing;
import se.radslag.charter.life.NamedThings;
import se.radslag.charter.web.life.LifeWords;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Lays names through time out, and finds things by any of them. */
final class NamesPages {

    private static final int MOST_HITS = 20;

    private final LifeWords words;
    private final List<NamedThing> things;

    NamesPages(LifeWords words) {
        this.words = words;
        this.things = NamedThings.of(words.view().charter());
    }

    NamesPage page(@Nullable String asked) {
        var query = asked == null ? "" : asked.strip();
        var changed = things.stream().filter(NamedThing::hasChanged).toList();
        return new NamesPage(
                List.of(words.view().front()),
                words.view().path() + "/namn",
                query,
                query.isEmpty() ? null : hits(query),
                new TimeLines(words, changed).of(changed),
                changed(changed),
                all(),
                new FileLinks(words.view().path() + "/namn", ""));
    }

    /** Every name there is or was, with the time it was in use. */
    TableFile file() {
        var rows = things.stream()
                .flatMap(thing -> Stream.concat(thing.own().stream(), thing.aliases().stream())
                        .map(name -> Row.of(
                                Cell.of(NameWords.text(words, name)),
                                Cell.of(words.say("names.kind." + thing.kind())),
                                Cell.of(words.say("names.use." + name.use())),
                                Cell.of(NameWords.when(words, name)),
                                name(thing))))
                .toList();
        return new Table(words.say("names.title"), columns("name", "kind", "use", "when", "now"), rows)
                .file("namn-" + words.view().charter().id());
    }

    private Table hits(String query) {
        var rows = found(query).stream()
                .limit(MOST_HITS)
                .map(hit -> Row.of(
                        name(hit.thing()),
                        Cell.of(words.say("names.kind." + hit.thing().kind())),
                        Cell.of(by(hit)),
                        Cell.of(NameWords.when(words, hit.by()))))
                .toList();
        return new Table(words.say("names.hits", rows.size(), query), columns("now", "kind", "by", "when"), rows);
    }

    /** By any name; a party's own id finds it too, since pages link with it. */
    private List<NameSearch.Hit> found(String query) {
        var byId = things.stream()
                .filter(thing ->
                        thing.kind() == NamedThing.Kind.PARTY && thing.id().equals(query))
                .map(thing -> new NameSearch.Hit(thing, thing.own().getLast(), 0))
                .toList();
        return byId.isEmpty() ? NameSearch.find(things, query) : byId;
    }

    private String by(NameSearch.Hit hit) {
        var text = NameWords.text(words, hit.by());
        return hit.isGuess() ? words.say("names.guess", text) : text;
    }

    private Table changed(List<NamedThing> changed) {
        var rows = changed.stream()
                .flatMap(thing -> thing.own().stream()
                        .map(name -> Row.of(
                                Cell.of(NameWords.text(words, name)),
                                Cell.of(words.say("names.use." + name.use())),
                                Cell.of(NameWords.when(words, name)),
                                name(thing))))
                .toList();
        return new Table(words.say("names.changed"), columns("name", "use", "when", "now"), rows);
    }

    private Table all() {
        boolean foreign = things.stream().anyMatch(this::isForeign);
        var rows = things.stream()
                .filter(thing -> thing.names().size() > 1 || thing.kind() == NamedThing.Kind.BODY || isForeign(thing))
                .map(thing -> new Row(Stream.of(
                                name(thing),
                                Cell.of(words.say("names.kind." + thing.kind())),
                                Cell.of(others(thing.own(), thing)),
                                Cell.of(others(thing.aliases(), thing)),
                                Cell.of(NameWords.foreign(words, thing)))
                        .limit(foreign ? 5 : 4)
                        .toList()))
                .toList();
        var columns = Stream.of("now", "kind", "before", "aliases", "foreign").limit(foreign ? 5 : 4);
        return new Table(words.say("names.all"), columns(columns.toArray(String[]::new)), rows);
    }

    private boolean isForeign(NamedThing thing) {
        return !NameWords.foreign(words, thing).equals(NameWords.NONE);
    }

    private String others(List<NamedThing.Called> names, NamedThing thing) {
        var now = NameWords.title(words, thing);
        var text = names.stream()
                .map(name -> NameWords.text(words, name))
                .filter(name -> !Objects.equals(name, now))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "–" : text;
    }

    private Cell name(NamedThing thing) {
        var title = NameWords.title(words, thing);
        var owner = thing.owner();
        if (thing.kind() == NamedThing.Kind.BODY) {
            return Cell.link(title, words.view().bodyPath(thing.id()));
        }
        return Cell.of(owner == null ? title : words.say("names.owned", title, words.name(owner)));
    }

    private List<Column> columns(String... names) {
        return Stream.of(names)
                .map(name -> Column.of(words.say("names.column." + name)))
                .toList();
    }
}
