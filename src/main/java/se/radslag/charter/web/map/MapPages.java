package se.radslag.charter.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Relation;
import se.radslag.charter.web.CharterCitations;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.StructureDays;
import se.radslag.kernel.Answer;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Table;
import se.radslag.platform.web.Table.Cell;
import se.radslag.platform.web.Table.Column;
import se.radslag.platform.web.Table.Row;

/** Draws which body prepares for, reports to, commissions or supports which, on a day; what is de facto is dashed. */
final class MapPages {

    private static final String PARTIES = "parties";
    private static final String OUTSIDE = "outside";

    private final CharterView view;
    private final Charter charter;
    private final Language language;
    private final Texts texts;

    MapPages(CharterView view) {
        this.view = view;
        this.charter = view.charter();
        this.language = view.language();
        this.texts = Texts.in(language);
    }

    /** A relation that holds, or may hold, with the body that has it. */
    private record Edge(Body from, Relation relation, String to) {
        MapLayout.Link link() {
            return new MapLayout.Link(from.id(), to, relation.way().name());
        }
    }

    MapPage page() {
        var date = view.day();
        var bodies = charter.bodies().values().stream()
                .filter(body -> exists(body, date))
                .toList();
        var edges = edges(bodies, date);
        var bands = bands(bodies, edges);
        var drawn =
                edges.stream().filter(edge -> !edge.from.id().equals(edge.to)).toList();
        var layout = new MapLayout(
                List.copyOf(bands.values()), drawn.stream().map(Edge::link).toList());
        var explainer = view.explainer();
        return new MapPage(
                new StructureDays(view).bar(path()),
                layout.columns(),
                layout.width(),
                layout.height(),
                stripes(List.copyOf(bands.keySet()), layout),
                boxes(layout, explainer, date),
                lines(drawn, layout, explainer),
                legend(edges),
                table(edges, explainer));
    }

    private static boolean exists(Body body, LocalDate date) {
        return body.existence().on(date) != Answer.NO;
    }

    private List<Edge> edges(List<Body> bodies, LocalDate date) {
        var ids = new LinkedHashSet<String>();
        bodies.forEach(body -> ids.add(body.id()));
        return bodies.stream()
                .flatMap(body -> body.relations().stream()
                        .filter(relation -> relation.on(date) != Answer.NO)
                        .flatMap(relation -> relation.to().stream().map(to -> new Edge(body, relation, to))))
                .filter(edge -> ids.contains(edge.to) || !charter.bodies().containsKey(edge.to))
                .toList();
    }

    private Map<String, List<String>> bands(List<Body> bodies, List<Edge> edges) {
        var bands = new LinkedHashMap<String, List<String>>();
        var others = new TreeSet<String>();
        edges.stream()
                .map(Edge::to)
                .filter(to -> !charter.bodies().containsKey(to))
                .forEach(others::add);
        if (!others.isEmpty()) {
            bands.put(PARTIES, List.copyOf(others));
        }
        bodies.stream()
                .sorted(Comparator.comparing(Body::isOutside).thenComparing(Body::kind))
                .forEach(body -> bands.computeIfAbsent(band(body), band -> new ArrayList<>())
                        .add(body.id()));
        return bands;
    }

    private static String band(Body body) {
        if (body.isOutside()) {
            return OUTSIDE;
        }
        return switch (body.kind()) {
            case POLITICAL -> "political";
            case FORUM, GROUP -> "groups";
            case OFFICIALS, SECRETARIAT, STEERING, REFERENCE -> "officials";
            case NETWORK, WORKING_GROUP, PROJECT -> "networks";
            case ARENA -> "arenas";
        };
    }

    private List<MapPage.Band> stripes(List<String> names, MapLayout layout) {
        var bands = new ArrayList<MapPage.Band>();
        for (int i = 0; i < names.size(); i++) {
            var stripe = layout.stripes().get(i);
            bands.add(new MapPage.Band(
                    texts.say("charter-map.band." + names.get(i)),
                    stripe.y(),
                    stripe.height(),
                    names.get(i).equals(OUTSIDE)));
        }
        return bands;
    }

    private List<MapPage.Box> boxes(MapLayout layout, Explainer explainer, LocalDate date) {
        var boxes = new ArrayList<MapPage.Box>();
        layout.spots().forEach((id, spot) -> {
            var body = charter.bodies().get(id);
            var full = name(id, explainer);
            boxes.add(new MapPage.Box(
                    spot.x(),
                    spot.y(),
                    MapLayout.BOX_WIDTH,
                    MapLayout.BOX_HEIGHT,
                    lines(full, spot),
                    css(body, date) + (isLong(full) ? " map__box--small" : ""),
                    body == null ? null : "/" + charter.id() + "/organ/" + id,
                    full));
        });
        return boxes;
    }

    /** A name with a word, or in all, too long for the usual letters. */
    private static boolean isLong(String name) {
        return name.length() > 46 || Arrays.stream(name.split("[ \u00a0]", -1)).anyMatch(word -> word.length() > 19);
    }

    /** A name in at most three lines; what does not fit is cut, and stands whole in the title. */
    private static List<MapPage.TextLine> lines(String name, MapLayout.Spot spot) {
        var lines = Wrapped.lines(name, isLong(name) ? 26 : 20, 3);
        var placed = new ArrayList<MapPage.TextLine>();
        int y = spot.y() + 39 - (lines.size() - 1) * 9;
        for (var line : lines) {
            placed.add(new MapPage.TextLine(line, y));
            y += 18;
        }
        return placed;
    }

    private static String css(@Nullable Body body, LocalDate date) {
        if (body == null) {
            return "map__box map__box--party";
        }
        var css = body.isDeFacto() || body.isOutside() ? "map__box map__box--loose" : "map__box";
        return body.existence().on(date) == Answer.UNKNOWN ? css + " map__box--unsure" : css;
    }

    private List<MapPage.Line> lines(List<Edge> drawn, MapLayout layout, Explainer explainer) {
        var lines = new ArrayList<MapPage.Line>();
        for (int i = 0; i < drawn.size(); i++) {
            var edge = drawn.get(i);
            var way = edge.relation.way();
            var curve = layout.curves().get(i);
            lines.add(
                    new MapPage.Line(curve.d(), css(way), curve.isWhole() ? end(way) : "none", words(edge, explainer)));
        }
        return lines;
    }

    private static String css(Relation.Way way) {
        return "map__line map__line--" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a line ends: what is brought or told has an arrow, what is held a dot, what was before a ring. */
    private static String end(Relation.Way way) {
        return switch (way) {
            case PREPARES_FOR, REPORTS_TO, COMMISSIONED_BY, SUPPORTS -> "arrow";
            case ATTACHED_TO, ADMINISTERED_BY -> "dot";
            case SUCCEEDS -> "ring";
            case OVERLAPS -> "none";
        };
    }

    private String words(Edge edge, Explainer explainer) {
        return name(edge.from.id(), explainer) + " " + way(edge.relation.way()) + " "
                + explainer.name(edge.to).text();
    }

    private String way(Relation.Way way) {
        return texts.say(
                "charter-map.way." + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String name(String id, Explainer explainer) {
        return charter.names(id) == null
                ? explainer.name(id).text()
                : view.name(id).text();
    }

    private List<MapPage.Legend> legend(List<Edge> edges) {
        return edges.stream()
                .map(edge -> edge.relation.way())
                .distinct()
                .sorted()
                .map(way -> new MapPage.Legend(css(way), end(way), way(way)))
                .toList();
    }

    private Table table(List<Edge> edges, Explainer explainer) {
        var rows = edges.stream()
                .map(edge -> Row.of(
                        Cell.link(name(edge.from.id(), explainer), "/" + charter.id() + "/organ/" + edge.from.id()),
                        Cell.of(way(edge.relation.way())),
                        charter.bodies().containsKey(edge.to)
                                ? Cell.link(name(edge.to, explainer), "/" + charter.id() + "/organ/" + edge.to)
                                : Cell.of(name(edge.to, explainer)),
                        Cell.of(texts.say(edge.from.isDeFacto() ? "charter-map.de-facto" : "charter-map.formal")),
                        clause(edge.relation)))
                .toList();
        return new Table(
                texts.say("charter-map.table"),
                Stream.of("from", "way", "to", "standing", "clause")
                        .map(column -> Column.of(texts.say("charter-map.column." + column)))
                        .toList(),
                rows);
    }

    private Cell clause(Relation relation) {
        if (relation.clauses().isEmpty()) {
            return Cell.of("–");
        }
        var id = relation.clauses().getFirst();
        return Cell.link(CharterCitations.name(charter, id, language), "/" + charter.id() + "/avtal/klausuler/" + id);
    }

    private String path() {
        return "/" + charter.id() + "/karta";
    }
}
