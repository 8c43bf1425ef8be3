package se.radslag.charter.web.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Party;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.bodies.BodyRows;
import se.radslag.charter.web.parts.Sources;
import se.radslag.charter.web.parts.StructureDays;
import se.radslag.charter.web.seats.SeatCards;
import se.radslag.charter.web.seats.SeatMap;
import se.radslag.charter.web.structure.StructurePage.Figure;
import se.radslag.charter.web.structure.StructurePage.Legend;
import se.radslag.charter.web.structure.StructurePage.PartyGroup;
import se.radslag.kernel.Answer;

/** Reads the front of a structure off its agreement. */
final class StructurePages {

    private static final int FIGURES = 6;
    private static final int ROWS = 12;

    private final CharterView view;
    private final BodyRows rows;
    private final SeatCards seats;

    StructurePages(CharterView view) {
        this.view = view;
        this.rows = new BodyRows(view);
        this.seats = new SeatCards(view);
    }

    StructurePage page() {
        var about = view.charter().about();
        var bodies = bodies();
        var figures = figures(bodies);
        return new StructurePage(
                view.words(view.charter().title()),
                about == null ? null : view.words(about.text()),
                about == null ? List.of() : new Sources(view).of(about.clauses()),
                new StructureDays(view).bar(view.path()),
                figures,
                legend(figures),
                bodies.stream().limit(ROWS).map(rows::of).toList(),
                Math.max(0, bodies.size() - ROWS),
                view.onDay().keep(view.path() + "/organ"),
                parties(),
                new PaperCards(view).all(),
                view.onDay().keep(view.path() + "/avtal"),
                new Comings(view).all());
    }

    /** The structure's own bodies on the day: those agreed first, the political ones before the others. */
    private List<Body> bodies() {
        return view.charter().bodies().values().stream()
                .filter(Body::isOwn)
                .filter(body -> BodyState.of(body, view.day()).isThere())
                .sorted(Comparator.comparing(Body::isDeFacto).thenComparing(Body::kind))
                .toList();
    }

    private List<Figure> figures(List<Body> bodies) {
        return bodies.stream()
                .filter(body -> !body.isDeFacto() && BodyRows.hasSeats(body))
                .limit(FIGURES)
                .flatMap(body -> figure(body).stream())
                .toList();
    }

    private Optional<Figure> figure(Body body) {
        var card = seats.of(body.id());
        return Optional.ofNullable(card.map()).map(map -> new Figure(rows.of(body), card, map));
    }

    /** One entry for each shape that is drawn, in words of the sort of party, and one for seats that are not sure. */
    private List<Legend> legend(List<Figure> figures) {
        var shapes = new LinkedHashSet<SeatMap.Shape>();
        boolean unsure = false;
        for (var figure : figures) {
            for (var mark : figure.map().marks()) {
                shapes.add(mark.group().shape());
                unsure |= !mark.group().isSure();
            }
        }
        var legend = new ArrayList<Legend>();
        shapes.stream()
                .sorted()
                .forEach(shape ->
                        legend.add(new Legend(new SeatMap.Group(shape, 1, true), view.say("legend." + shape))));
        if (unsure) {
            legend.add(new Legend(new SeatMap.Group(SeatMap.Shape.CIRCLE, 1, false), view.say("legend.unsure")));
        }
        return legend;
    }

    private List<PartyGroup> parties() {
        Map<Party.PartyKind, List<Piece>> byKind = view.charter().parties().values().stream()
                .filter(party -> party.kind() != null && party.on(view.day()) != Answer.NO)
                .collect(Collectors.groupingBy(
                        Party::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(party -> view.name(party.id()), Collectors.toList())));
        return byKind.entrySet().stream()
                .map(kind -> new PartyGroup(
                        view.say("party." + kind.getKey(), kind.getValue().size()), kind.getValue()))
                .toList();
    }
}
