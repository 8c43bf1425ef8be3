package se.radslag.people.web.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.people.Backdated;
import se.radslag.people.BackdatedLookup;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Mandates;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.SeatHistory;
import se.radslag.people.seating.SeatHistory.OfSeat;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Choice;
import se.radslag.people.web.seats.Sitting;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Table;

/** Tells who has sat in a body through the years. */
@Component
public class BodyTimePages {

    /** Rows on a page: so many that a picture is still taken in at a look. */
    private static final int ROWS = 24;

    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final PersonLookup persons;
    private final PoliticalPartyLookup parties;
    private final BackdatedLookup backdated;

    BodyTimePages(
            RegisterLookup registers,
            MandateLookup mandates,
            PersonLookup persons,
            PoliticalPartyLookup parties,
            BackdatedLookup backdated) {
        this.backdated = backdated;
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
                afterwards(scene, body, party),
                pager,
                new FileLinks(path, query));
    }

    /** Posts first, then places in the agreement's order; of one party only its places. */
    List<TimeDrawing.Line> lines(Scene scene, Body body, @Nullable String party) {
        var register = registers.all(scene.charter());
        var named = mandates.all(scene.structure());
        var lines = lines(scene, register, named, body, party);
        var ids = lines.stream()
                .flatMap(line -> line.stretches().stream())
                .map(SeatHistory.Stretch::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new BodyTimes(sitting(scene, register, named, ids)).of(lines);
    }

    private static List<SeatHistory.Line> lines(
            Scene scene, Register register, Mandates named, Body body, @Nullable String party) {
        return SeatHistory.of(scene.charter(), register, named, body.id(), first(body, scene)).lines().stream()
                .filter(line -> party == null
                        || line.slot() instanceof OfSeat seat && seat.party().equals(party))
                .toList();
    }

    private Sitting sitting(Scene scene, Register register, Mandates named, Set<PersonId> ids) {
        return new Sitting(scene, register, named, Map.of(), persons.on(ids, scene.day()), parties.all(), false);
    }

    /** What was entered only after its first day. */
    private @Nullable Table afterwards(Scene scene, Body body, @Nullable String party) {
        var register = registers.all(scene.charter());
        var named = mandates.all(scene.structure());
        var offices = lines(scene, register, named, body, party).stream()
                .map(line -> line.slot() instanceof OfSeat seat ? seat.office() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var found = backdated.of(scene.structure(), body.id(), offices).stream()
                .filter(each -> party == null || each.office() != null || party.equals(each.party()))
                .toList();
        var ids = found.stream().map(Backdated::person).collect(Collectors.toSet());
        return new BackdatedWords(sitting(scene, register, named, ids), body).table(found);
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
