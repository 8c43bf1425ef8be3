package se.radslag.charter.web.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.charter.explain.RoleCard;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Name;
import se.radslag.charter.web.BodyState;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.bodies.BodyRows;
import se.radslag.charter.web.parts.DayBar;
import se.radslag.charter.web.parts.Lines;
import se.radslag.charter.web.parts.TurningDays;
import se.radslag.charter.web.roles.RoleSections;
import se.radslag.charter.web.seats.SeatCards;
import se.radslag.platform.web.Crumb;

/** Reads the page of a body off the agreement. */
final class BodyPages {

    private final CharterView view;
    private final Lines lines;
    private final BodySections sections;
    private final SeatCards seats;

    BodyPages(CharterView view) {
        this.view = view;
        this.lines = new Lines(view);
        this.sections = new BodySections(view);
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
                sections.leading(body),
                new RoleSections(view).of(body),
                elsewhere(card),
                sections.rest(body),
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
        return DayBar.of(
                view.path() + "/organ/" + body.id(), view.onDay(), TurningDays.of(view.charter(), body), day -> {
                    var state = BodyState.of(body, day);
                    if (state != BodyState.EXISTS || !BodyRows.hasSeats(body)) {
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

    /** What is not for here, together with what belongs in the same place. */
    private List<BodyPage.Elsewhere> elsewhere(RoleCard card) {
        var byPlace = Stream.concat(card.items().stream(), card.notHere().stream())
                .collect(Collectors.groupingBy(
                        RoleCard.Elsewhere::bodies,
                        LinkedHashMap::new,
                        Collectors.mapping(lines::of, Collectors.toList())));
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing(place -> !place.getKey().isEmpty()))
                .map(place -> new BodyPage.Elsewhere(
                        place.getKey().stream().map(this::link).toList(), place.getValue()))
                .toList();
    }

    private Crumb link(String body) {
        return new Crumb(view.name(body).text(), view.bodyPath(body));
    }
}
