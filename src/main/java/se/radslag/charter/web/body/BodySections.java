package se.radslag.charter.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Term;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.parts.Line;
import se.radslag.charter.web.parts.Lines;
import se.radslag.charter.web.parts.Section;

/** Sorts what the agreement says of a body into parts of its page. */
final class BodySections {

    private final CharterView view;
    private final Lines lines;

    BodySections(CharterView view) {
        this.view = view;
        this.lines = new Lines(view);
    }

    /** What it is for and who leads it: read first. */
    List<Section> leading(Body body) {
        var sections = new ArrayList<Section>();
        add(sections, "syfte", lines.statements(body.purpose()));
        add(sections, "uppdrag", lines.statements(body.remit()));
        add(sections, "ledning", terms(body, body.posts()));
        return sections;
    }

    /** All else that is said of it. */
    List<Section> rest(Body body) {
        var sections = new ArrayList<Section>();
        add(
                sections,
                "moten",
                terms(
                        body,
                        Stream.of(body.expects(), body.leads(), body.items(), body.record())
                                .flatMap(List::stream)
                                .toList()));
        add(sections, "krav", terms(body, body.requires()));
        add(sections, "besked", terms(body, body.tells()));
        add(
                sections,
                "sammansattning",
                terms(
                        body,
                        Stream.of(body.limits(), body.term())
                                .flatMap(List::stream)
                                .toList()));
        add(
                sections,
                "tillkomst",
                terms(
                        body,
                        Stream.of(Stream.ofNullable(body.life()), Stream.ofNullable(body.setUp()))
                                .<Term>flatMap(each -> each)
                                .toList()));
        add(sections, "okant", unknown(body));
        return sections;
    }

    /** Whole parts that the sources do not give; that of the seats stands by the seats. */
    private List<Line> unknown(Body body) {
        return body.header().unknown().entrySet().stream()
                .filter(part -> !part.getKey().equals("seats"))
                .map(part -> new Line(
                        List.of(Lines.sentence(view.words(part.getValue()))), List.of(), null, null, List.of(), ""))
                .toList();
    }

    private List<Line> terms(Body body, List<? extends Term> terms) {
        return lines.of(Place.BODY, body.id(), terms);
    }

    private void add(List<Section> sections, String id, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(id, view.say("section." + id), lines));
        }
    }
}
