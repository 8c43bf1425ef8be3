package se.radslag.people.web.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Party;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.seats.Sitting;
import se.radslag.people.web.time.TimeDrawing;
import se.radslag.people.web.time.TimeDrawing.Line;
import se.radslag.people.web.time.TimeDrawing.Stretch;
import se.radslag.people.web.time.TimePicture;
import se.radslag.people.web.time.TimePicture.Look;

/** Who held the offices of a party when, as a picture. */
final class PartyTimes {

    private final Sitting sitting;
    private final Scene scene;

    PartyTimes(Sitting sitting) {
        this.sitting = sitting;
        this.scene = sitting.scene();
    }

    @Nullable
    TimePicture of(Party party, List<Holding> holdings, @Nullable LocalDate since) {
        Map<OfficeKey, List<Holding>> byOffice = new LinkedHashMap<>();
        holdings.stream()
                .sorted(Comparator.comparing((Holding each) -> Objects.requireNonNullElse(each.organ(), ""))
                        .thenComparing(Holding::post)
                        .thenComparingInt(Holding::ordinal)
                        .thenComparing(
                                each -> Objects.requireNonNullElse(each.during().first(), LocalDate.MIN)))
                .forEach(each -> byOffice.computeIfAbsent(each.office(), key -> new ArrayList<>())
                        .add(each));
        var lines = new ArrayList<Line>();
        var offices = new OfficeWords(scene);
        byOffice.forEach((office, held) -> lines.add(new Line(
                offices.of(party, office),
                null,
                held.stream().map(this::stretch).toList())));
        var words = new TimeDrawing.Words(
                scene.say("people-pages.time.title", scene.name(party.id())),
                scene.say("people-pages.column.office"),
                scene.say("people-pages.column.name"));
        return TimeDrawing.of(scene, words, lines, since);
    }

    private Stretch stretch(Holding holding) {
        boolean isHolder = holding.standing() == Standing.HOLDER;
        return new Stretch(
                holding.during(),
                sitting.name(holding.person()),
                sitting.path(holding.person()),
                sitting.isHidden(holding.person()) ? null : sitting.party(holding.politicalParty()),
                isHolder ? Look.HELD : Look.ACTING,
                true,
                isHolder ? "" : scene.say("people-pages.standing." + holding.standing()));
    }
}
