package se.radslag.people.web.register;

import static se.radslag.platform.web.form.Question.day;
import static se.radslag.platform.web.form.Question.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.people.CoalitionLookup;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Judgements;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.form.Conflict;
import se.radslag.platform.web.form.FormPage;
import se.radslag.platform.web.form.Option;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** The form by which a party says who governs it from a day on. */
@Component
class CoalitionForms {

    private final RegisterLookup registers;
    private final PoliticalPartyLookup parties;
    private final CoalitionLookup coalitions;
    private final Judgements judgements;

    CoalitionForms(
            RegisterLookup registers, PoliticalPartyLookup parties, CoalitionLookup coalitions, Judgements judgements) {
        this.registers = registers;
        this.parties = parties;
        this.coalitions = coalitions;
        this.judgements = judgements;
    }

    /** Begins the form with the sides of today. */
    void begin(Scene scene, Party party, Typed typed) {
        var from = typed.day("from");
        sides(scene, party, from == null ? scene.day() : from)
                .forEach((political, side) -> typed.suggest("side-" + political, side.name()));
    }

    private Map<String, Side> sides(Scene scene, Party party, LocalDate on) {
        var sides = new TreeMap<String, Side>();
        registers
                .on(scene.charter(), on)
                .coalition(scene.key(party), on)
                .forEach(each -> sides.put(each.politicalParty(), each.side()));
        return sides;
    }

    private Conflict conflict(Scene scene, Party party) {
        return new Conflict(
                "",
                sides(scene, party, scene.day()).entrySet().stream()
                        .map(each ->
                                name(scene, each.getKey()) + ": " + scene.say("people-pages.side." + each.getValue()))
                        .toList());
    }

    private String name(Scene scene, String political) {
        var party = parties.all().get(political);
        return party == null ? political : party.name(scene.language());
    }

    FormPage of(Scene scene, Party party, Typed typed, Trouble trouble) {
        var options = Stream.of(Side.values())
                .map(side -> new Option(side.name(), scene.say("people-pages.side." + side)))
                .toList();
        var back = Back.of(scene, party.id(), typed);
        return scene.form("coalition", typed)
                .under(List.of(back.crumb(RegisterPages.crumb(scene, party))))
                .title(scene.name(party.id()))
                .says(scene.say("people-work.coalition.before"), scene.say("people-work.coalition.before.stays"))
                .hidden("party", party.id())
                .hidden("seen", coalitions.mark(scene.key(party)))
                .hidden(Back.FIELD, back.field())
                .asks(day("from"), day("last").optional())
                .asks(parties.all().values().stream()
                        .map(each -> list("side-" + each.id(), options)
                                .called(each.name(scene.language()))
                                .optional())
                        .toList())
                .refused(judgements.refused(scene, trouble))
                .changed(trouble.changed() ? conflict(scene, party) : null)
                .sentTo(scene.path() + "/w/people/coalition");
    }
}
