package se.radslag.people.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Period;
import se.radslag.people.CoalitionLookup;
import se.radslag.people.OwnSide;
import se.radslag.people.PoliticalParty;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.SeatedDays;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Side;
import se.radslag.people.web.CalledPersons;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.parts.Sided;

/** Shows what a party says of itself beside its offices: who governs and has governed when, its organs, and persons with a side of their own. */
@Component
class RegisterParts {

    private final SeatedDays days;
    private final CoalitionLookup coalitions;
    private final PoliticalPartyLookup parties;
    private final OwnSide.Lookup sides;
    private final CalledPersons called;

    RegisterParts(
            SeatedDays days,
            CoalitionLookup coalitions,
            PoliticalPartyLookup parties,
            OwnSide.Lookup sides,
            CalledPersons called) {
        this.days = days;
        this.coalitions = coalitions;
        this.parties = parties;
        this.sides = sides;
        this.called = called;
    }

    /** Who governs and who does not, side by side. */
    List<Sided> sides(Scene scene, Party party) {
        return Sided.of(scene, party, days.on(scene.charter(), scene.day()).register(), parties.all()::get);
    }

    /** Who governed in each time, the latest first. */
    List<RegisterPage.Governed> governed(Scene scene, Party party) {
        var all = parties.all();
        var by = new TreeMap<Period, List<Coalition>>(
                Comparator.comparing((Period period) -> Objects.requireNonNullElse(period.first(), LocalDate.MIN))
                        .reversed());
        coalitions.of(scene.key(party)).stream()
                .filter(each -> each.side() == Side.MAJORITY)
                .forEach(each -> by.computeIfAbsent(each.during(), period -> new ArrayList<>())
                        .add(each));
        return by.entrySet().stream()
                .map(each -> new RegisterPage.Governed(
                        scene.period(each.getKey()),
                        each.getValue().stream()
                                .map(one -> name(scene, all, one.politicalParty()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String name(Scene scene, Map<String, PoliticalParty> all, String id) {
        var party = all.get(id);
        return party == null ? id : party.name(scene.language());
    }

    List<RegisterPage.Organ> organs(Scene scene, Party party) {
        var register = days.on(scene.charter(), scene.day()).register();
        var all = parties.all();
        var words = new OfficeWords(scene);
        return party.organs().keySet().stream()
                .map(organ -> {
                    var size = register.size(scene.key(party), organ, scene.day());
                    var seats = register.represented(scene.key(party), organ, scene.day()).stream()
                            .filter(each -> all.containsKey(each.politicalParty()))
                            .map(each -> new RegisterPage.Seats(
                                    Mark.of(Objects.requireNonNull(all.get(each.politicalParty())), scene),
                                    each.seats()))
                            .toList();
                    return new RegisterPage.Organ(
                            words.organ(party, organ),
                            scene.say(
                                    "people-work.register.size",
                                    size == null || size.seats() == null ? -1 : size.seats(),
                                    size == null || size.presidium() == null ? -1 : size.presidium()),
                            seats,
                            scene.path() + "/w/people/organ?party=" + party.id() + "&organ=" + organ);
                })
                .toList();
    }

    List<RegisterPage.Own> own(Scene scene, Party party) {
        return sides.of(scene.key(party)).stream()
                .map(each -> new RegisterPage.Own(
                        called.name(scene, each.person()),
                        scene.say("people-pages.side." + each.side()),
                        each.reason(),
                        scene.period(each.during()),
                        hasEnded(each, scene)
                                ? null
                                : scene.path() + "/w/people/side/end?id=" + each.id() + "&seen=" + each.version()))
                .toList();
    }

    private static boolean hasEnded(OwnSide side, Scene scene) {
        var last = side.during().last();
        return last != null && last.isBefore(scene.day());
    }
}
