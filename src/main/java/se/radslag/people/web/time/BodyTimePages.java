package se.radslag.people.web.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.SeatHistory;
import se.radslag.people.seating.SeatHistory.OfSeat;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** Tells who has sat in a body through the years. */
@Component
public class BodyTimePages {

    /** Rows on a page: so many that a picture is still taken in at a look. */
    private static final int ROWS = 24;

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final PersonLookup persons;
    private final PoliticalPartyLookup parties;

    BodyTimePages(
            RegisterLookup registers, MandateLookup mandates, PersonLookup persons, PoliticalPartyLookup parties) {
        this.registers = registers;
        this.mandates = mandates;
        this.persons = persons;
        this.parties = parties;
    }

    BodyTimePage of(Scene scene, Body body, @Nullable String party, int page) {
        var lines = lines(scene, body, party);
        var path = scene.path() + "/ledamoter/over-tid";
        var query = "organ=" + body.id() + (party == null ? "" : "&part=" + party);
        var pager = new Pager(page, lines.size(), ROWS, path, query);
        var name = scene.name(body.id());
        var words = new TimeDrawing.Words(
                scene.say("people-pages.time.body", name),
                scene.say("people-pages.column.seat"),
                scene.say("people-pages.column.name"));
        return new BodyTimePage(
                List.of(scene.front(), new Crumb(name, scene.bodyPath(body.id()))),
                scene.say("people-pages.time.body", name),
                name,
                path,
                bodies(scene, body),
                parties(scene, party),
                TimeDrawing.of(scene, words, pager.cut(lines)),
                pager,
                new FileLinks(path, query));
    }

    /** Posts first, then places in the agreement's order; of one party only its places. */
    List<TimeDrawing.Line> lines(Scene scene, Body body, @Nullable String party) {
        var charter = scene.charter();
        var register = registers.all(charter);
        var named = mandates.all(scene.structure());
        var lines = SeatHistory.of(charter, register, named, body.id(), first(body, scene)).lines().stream()
                .filter(line -> party == null
                        || line.slot() instanceof OfSeat seat && seat.party().equals(party))
                .toList();
        var ids = new HashSet<PersonId>();
        lines.forEach(line -> line.stretches().stream()
                .map(SeatHistory.Stretch::person)
                .filter(Objects::nonNull)
                .forEach(ids::add));
        var sitting = new Sitting(
                scene, register, named, java.util.Map.of(), persons.on(ids, scene.day()), parties.all(), false);
        return new BodyTimes(sitting).of(lines);
    }

    /** The day on which the body began, or its first seats where that is not told. */
    private static LocalDate first(Body body, Scene scene) {
        return Stream.concat(
                        Stream.of(body.existence()),
                        body.seats().stream().map(seats -> seats.header().validity()))
                .map(validity -> validity.from())
                .filter(day -> day != null && day.earliest() != null)
                .map(day -> Objects.requireNonNull(day.earliest()))
                .findFirst()
                .orElseGet(() -> scene.onDay().today().minusYears(8));
    }

    private static List<Choice> bodies(Scene scene, Body shown) {
        return withSeats(scene)
                .map(body ->
                        new Choice(body.id(), scene.name(body.id()), body.id().equals(shown.id())))
                .toList();
    }

    public static Stream<Body> withSeats(Scene scene) {
        return scene.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && !body.seats().isEmpty());
    }

    private static List<Choice> parties(Scene scene, @Nullable String chosen) {
        return scene.charter().parties().keySet().stream()
                .map(party -> new Choice(party, scene.name(party), party.equals(chosen)))
                .toList();
    }
}
