package se.radslag.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Confirmed;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.naming.NamingRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Place;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Shows a composition with everything that the agreement says of it, judged as it stands now. */
@Component
class CompositionPages {

    private final Sittings sittings;
    private final Judgements judgements;
    private final Confirmed.Lookup confirmations;

    CompositionPages(Sittings sittings, Judgements judgements, Confirmed.Lookup confirmations) {
        this.sittings = sittings;
        this.judgements = judgements;
        this.confirmations = confirmations;
    }

    /** What is to be said of a body's composition on the scene's day. */
    Verdicts check(Scene scene, Body body) {
        return check(sittings.of(scene, List.of(body.id())), body);
    }

    private static Verdicts check(Sitting sitting, Body body) {
        var scene = sitting.scene();
        return ConfirmRules.check(
                Composition.of(scene.charter(), sitting.register(), sitting.mandates(), body.id(), scene.day()));
    }

    CompositionPage of(Scene scene, Body body, Actor actor, Map<String, String> typed, @Nullable String receipt) {
        var sitting = sittings.of(scene, List.of(body.id()));
        var verdicts = check(sitting, body);
        var confirmed = confirmed(scene, body);
        boolean coordinates = PeopleRules.isCoordinator(actor);
        return new CompositionPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.say("people-work.composition.title", scene.name(body.id())),
                body.id(),
                scene.day(),
                turns(scene, body),
                receipt,
                state(scene, confirmed, verdicts),
                groups(sitting, body, actor),
                posts(sitting.inside(), body, coordinates),
                judgements.broken(scene, verdicts),
                judgements.untold(scene, verdicts),
                reasons(scene, verdicts, typed),
                coordinates && confirmed.isEmpty() && !verdicts.refuse(),
                confirmed
                        .map(each -> each.waivers().stream()
                                .map(waiver -> new CompositionPage.Waiver(
                                        scene.say("people-work.composition.waived"), waiver.reason()))
                                .toList())
                        .orElse(List.of()),
                coordinates ? confirmed.map(each -> each.id().toString()).orElse(null) : null,
                new SeatDrawing(sitting).of(sitting.in(body.id()), scene.name(body.id())));
    }

    private static List<CompositionPage.Post> posts(Sitting sitting, Body body, boolean coordinates) {
        var scene = sitting.scene();
        var words = new OfficeWords(scene);
        return sitting.in(body.id()).posts().stream()
                .map(held -> {
                    var person = held.person();
                    var act = coordinates && held.term().office() == null
                            ? new Crumb(
                                    scene.say("people-work.composition.name"),
                                    scene.path() + "/w/people/post?body=" + body.id() + "&post="
                                            + held.term().id() + "&from=" + scene.day())
                            : null;
                    return new CompositionPage.Post(
                            words.of(held.term()),
                            person == null
                                    ? scene.say("people-pages.post-vacancy." + held.vacancy())
                                    : sitting.name(person),
                            person == null,
                            act);
                })
                .toList();
    }

    /** The confirmation that holds on the day: of the term that the day lies in. */
    Optional<Confirmed> confirmed(Scene scene, Body body) {
        var term = termStart(scene);
        return confirmations.of(scene.structure()).stream()
                .filter(each -> each.body().equals(body.id()))
                .filter(each ->
                        !each.from().isAfter(scene.day()) && !each.from().isBefore(term))
                .findFirst();
    }

    /** The first day of the term that the day lies in. */
    static LocalDate termStart(Scene scene) {
        return ComingTerm.around(scene.charter(), scene.day()).orElse(LocalDate.MIN);
    }

    private static Pill state(Scene scene, Optional<Confirmed> confirmed, Verdicts verdicts) {
        if (confirmed.isPresent()) {
            return Pill.good(scene.say(
                    "people-work.composition.confirmed",
                    scene.forms().moment(confirmed.get().at())));
        }
        return verdicts.refuse()
                ? Pill.bad(scene.say("people-work.composition.open"))
                : Pill.warn(scene.say("people-work.composition.ready"));
    }

    private static List<CompositionPage.Turn> turns(Scene scene, Body body) {
        var days = new TreeSet<LocalDate>();
        days.add(scene.onDay().today());
        days.add(scene.day());
        scene.charter().elections().forEach(day -> days.add(LocalDate.of(day.getYear() + 1, 1, 1)));
        return days.stream()
                .filter(day -> body.existence().on(day) != se.radslag.kernel.Answer.NO)
                .map(day -> new CompositionPage.Turn(
                        day,
                        scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + day,
                        day.equals(scene.day())))
                .toList();
    }

    private static List<CompositionPage.Reason> reasons(Scene scene, Verdicts verdicts, Map<String, String> typed) {
        return verdicts.askingForReason().stream()
                .map(Verdict::message)
                .distinct()
                .map(message -> new CompositionPage.Reason(
                        "why-" + message,
                        scene.say("people-work.composition.why"),
                        typed.getOrDefault("why-" + message, ""),
                        "".equals(typed.getOrDefault("why-" + message, "-").strip())
                                ? scene.say("people-work.fault.needed-reason")
                                : null))
                .toList();
    }

    private static List<CompositionPage.Group> groups(Sitting sitting, Body body, Actor actor) {
        var seating = sitting.in(body.id());
        var byParty = new LinkedHashMap<String, List<Place>>();
        seating.places()
                .forEach(place -> byParty.computeIfAbsent(place.party(), party -> new ArrayList<>())
                        .add(place));
        var scene = sitting.scene();
        var sitters = new Sitters(sitting.inside());
        return byParty.entrySet().stream()
                .map(each -> new CompositionPage.Group(
                        each.getKey(),
                        scene.name(each.getKey()),
                        each.getValue().stream()
                                .map(place -> place(scene, body, sitters.of(seating, place), place, actor))
                                .toList(),
                        (int) each.getValue().stream()
                                .filter(place -> place.isVacant() && place.required())
                                .count()))
                .toList();
    }

    private static CompositionPage.Place place(
            Scene scene, Body body, WhoSits.Sitter sitter, Place place, Actor actor) {
        return new CompositionPage.Place(
                sitter.name(),
                sitter.isVacant(),
                sitter.seat(),
                sitter.mark(),
                sitter.side(),
                sitter.period(),
                sitter.pills(),
                NamingRules.mayName(scene.charter(), place.party(), actor) ? act(scene, body, place) : null,
                NamingRules.mayName(scene.charter(), place.party(), actor) ? withdrawal(scene, place) : null);
    }

    private static @Nullable Crumb withdrawal(Scene scene, Place place) {
        var occupant = place.occupant();
        return occupant == null || occupant.mandate() == null
                ? null
                : new Crumb(
                        scene.say("people-work.composition.withdraw"),
                        scene.path() + "/w/people/withdrawal?id=" + occupant.mandate());
    }

    private static Crumb act(Scene scene, Body body, Place place) {
        if (place.followsOffice()) {
            return new Crumb(
                    scene.say("people-work.composition.register"),
                    scene.path() + "/w/people/register?party=" + place.party());
        }
        return new Crumb(
                scene.say(place.isVacant() ? "people-work.composition.name" : "people-work.composition.change"),
                scene.path() + "/w/people/seat?body=" + body.id() + "&seat="
                        + place.term().id() + "&party="
                        + place.party() + "&kind=" + Mandate.Kind.MEMBER + "&ordinal=" + place.ordinal() + "&from="
                        + scene.day());
    }
}
