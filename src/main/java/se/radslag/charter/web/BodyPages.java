package se.radslag.charter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.radslag.charter.Charter.Place;
import se.radslag.charter.explain.RoleCard;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Name;
import se.radslag.charter.terms.Term;
import se.radslag.charter.web.BodyPage.Section;
import se.radslag.platform.web.Crumb;

/** Reads the page of a body off the agreement. */
final class BodyPages {

    private final CharterView view;
    private final Lines lines;
    private final SeatCards seats;

    BodyPages(CharterView view) {
        this.view = view;
        this.lines = new Lines(view);
        this.seats = new SeatCards(view);
    }

    BodyPage of(Body body) {
        var card = RoleCard.of(view.charter(), body.id(), view.day(), view.language());
        var state = BodyState.of(body, view.day());
        return new BodyPage(
                List.of(view.front(), view.bodies()),
                kind(body),
                view.name(body.id()),
                view.abbreviation(body.id()),
                state.pill(view),
                new BodyRows(view).purpose(body),
                new NamesThen(view).of(body),
                days(body),
                state.isThere(),
                BodyRows.hasSeats(body) ? seats.of(body.id()) : null,
                new Glances(view).of(body),
                about(body),
                new RoleSections(view).of(body),
                elsewhere(card),
                more(body),
                new Links(view).of(body));
    }

    private String kind(Body body) {
        var kind = view.say("kind." + body.kind());
        if (body.isOutside()) {
            return view.say("kind.outside", kind);
        } else if (body.of() != null && view.charter().parties().containsKey(body.of())) {
            return view.say("kind.of", kind, view.name(body.of()).text());
        }
        return body.isDeFacto() ? view.say("kind.de-facto", kind) : kind;
    }

    private DayBar days(Body body) {
        return DayBar.of(view.path() + "/organ/" + body.id(), view.asOn(), TurningDays.of(body), day -> {
            var state = BodyState.of(body, day);
            if (!state.isThere() || !BodyRows.hasSeats(body)) {
                return new DayBar.Held(view.say("state." + state), state != BodyState.UNSURE);
            }
            var held = new SeatCards(view.at(day)).held(body.id());
            return new DayBar.Held(names(body, day) + held.text(), held.isSure());
        });
    }

    /** The short names in use on a day, where the body has had several: the name may change and the seats not. */
    private static String names(Body body, LocalDate day) {
        if (body.names().all().size() == 1) {
            return "";
        }
        var names = body.names().possibleOn(day).stream()
                .map(Name::abbreviation)
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty() ? "" : String.join("/", names) + ": ";
    }

    private List<Section> about(Body body) {
        var sections = new ArrayList<Section>();
        add(sections, "syfte", lines.statements(body.purpose()));
        add(sections, "uppdrag", lines.statements(body.remit()));
        add(sections, "ledning", terms(body, body.posts()));
        return sections;
    }

    private List<Section> more(Body body) {
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
        return sections;
    }

    private List<Line> terms(Body body, List<? extends Term> terms) {
        return lines.of(Place.BODY, body.id(), terms);
    }

    private void add(List<Section> sections, String id, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(id, view.say("section." + id), lines));
        }
    }

    private List<BodyPage.Elsewhere> elsewhere(RoleCard card) {
        return Stream.concat(card.items().stream(), card.notHere().stream())
                .map(line -> new BodyPage.Elsewhere(
                        lines.of(line), line.bodies().stream().map(this::link).toList()))
                .toList();
    }

    private Crumb link(String body) {
        return new Crumb(view.name(body).text(), view.bodyPath(body));
    }
}
