package se.radslag.charter.web.bodies;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.radslag.charter.terms.Body;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.StructureDays;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.OnDay;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Query;

/** Reads the list of bodies off an agreement; only those of the page's part of the list are put into words. */
final class BodiesPages {

    private final CharterView view;
    private final BodyRows rows;

    BodiesPages(CharterView view) {
        this.view = view;
        this.rows = new BodyRows(view);
    }

    /** How bodies stand to the agreement; in this order. */
    private enum AreaOf {
        AGREED,
        DE_FACTO,
        ELSEWHERE,
        NOT_YET,
        ENDED
    }

    BodiesPage of(String wanted, int page) {
        var found = found(wanted);
        var path = view.path() + "/organ";
        var pager = new Pager(page, found.size(), path, query(wanted));
        var counts = found.stream().collect(Collectors.groupingBy(this::area, Collectors.counting()));
        return new BodiesPage(
                List.of(view.front()),
                new StructureDays(view).bar(path),
                view.say("bodies.lead", view.charter().bodies().size()),
                wanted,
                found.size(),
                areas(pager.cut(found), counts),
                pager,
                new FileLinks(path, query(wanted)));
    }

    /** All that the list holds, in its order. */
    TableFile file(String wanted) {
        return new BodiesFile(view, found(wanted)).file();
    }

    private List<Body> found(String wanted) {
        var search = new BodySearch(wanted);
        return view.charter().bodies().values().stream()
                .filter(search::finds)
                .sorted(Comparator.comparing(this::area).thenComparing(Body::kind))
                .toList();
    }

    private List<BodiesPage.Area> areas(List<Body> bodies, Map<AreaOf, Long> counts) {
        return grouped(bodies, this::area).entrySet().stream()
                .map(area -> new BodiesPage.Area(
                        view.say("area." + area.getKey()),
                        view.say("area." + area.getKey() + ".text"),
                        Math.toIntExact(counts.getOrDefault(area.getKey(), 0L)),
                        kinds(area.getValue())))
                .toList();
    }

    private List<BodiesPage.KindGroup> kinds(List<Body> bodies) {
        return grouped(bodies, Body::kind).entrySet().stream()
                .map(kind -> new BodiesPage.KindGroup(
                        view.say("kind." + kind.getKey() + ".many"),
                        kind.getValue().stream().map(rows::of).toList()))
                .toList();
    }

    private static <K> Map<K, List<Body>> grouped(List<Body> bodies, java.util.function.Function<Body, K> by) {
        return bodies.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private AreaOf area(Body body) {
        var state = BodyState.of(body, view.day());
        if (state == BodyState.NOT_YET) {
            return AreaOf.NOT_YET;
        } else if (state == BodyState.ENDED) {
            return AreaOf.ENDED;
        } else if (!body.isOwn()) {
            return AreaOf.ELSEWHERE;
        }
        return body.isDeFacto() ? AreaOf.DE_FACTO : AreaOf.AGREED;
    }

    private String query(String wanted) {
        return new Query()
                .with("sok", wanted.isBlank() ? "" : wanted)
                .with(OnDay.PARAMETER, view.onDay().asked())
                .toString();
    }
}
