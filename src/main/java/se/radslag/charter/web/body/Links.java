package se.radslag.charter.web.body;

import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Piece;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Relation;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Lines;
import se.radslag.kernel.Answer;

/** How a body stands to others, told from its own terms and from theirs. */
final class Links {

    private final CharterView view;
    private final Lines lines;

    Links(CharterView view) {
        this.view = view;
        this.lines = new Lines(view);
    }

    List<BodyPage.Link> of(Body body) {
        var links = new ArrayList<BodyPage.Link>();
        for (var relation : body.relations()) {
            if (relation.on(view.day()) != Answer.NO) {
                links.add(link("way." + relation.way(), body, relation, relation.to()));
            }
        }
        for (var other : view.charter().bodies().values()) {
            for (var relation : other.relations()) {
                if (relation.to().contains(body.id()) && holds(other, relation)) {
                    links.add(link("way.back." + relation.way(), other, relation, List.of(other.id())));
                }
            }
        }
        return links;
    }

    private boolean holds(Body of, Relation relation) {
        return relation.on(view.day()) != Answer.NO
                && BodyState.of(of, view.day()).isThere();
    }

    private BodyPage.Link link(String key, Body of, Relation relation, List<String> to) {
        var line = lines.line(view.explainer().say(new Placed(Place.BODY, of.id(), relation)));
        return new BodyPage.Link(view.say(key), to.stream().map(this::target).toList(), line);
    }

    private BodyPage.Target target(String id) {
        if (view.charter().bodies().containsKey(id)) {
            return new BodyPage.Target(view.name(id), view.bodyPath(id));
        }
        var name = view.explainer().name(id);
        return new BodyPage.Target(
                name.pieces().isEmpty()
                        ? new Piece(id, null)
                        : new Piece(name.text(), name.pieces().getFirst().lang()),
                null);
    }
}
