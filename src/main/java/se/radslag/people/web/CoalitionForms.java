package se.radslag.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.domain.SetCoalition;
import se.radslag.people.seating.Side;
import se.radslag.people.web.ActForm.Field;
import se.radslag.people.web.ActForm.Input;
import se.radslag.people.web.ActForm.Option;

/** The form by which a party says who governs it from a day on. */
@Component
class CoalitionForms {

    private final RegisterLookup registers;
    private final PoliticalPartyLookup parties;
    private final Judgements judgements;

    CoalitionForms(RegisterLookup registers, PoliticalPartyLookup parties, Judgements judgements) {
        this.registers = registers;
        this.parties = parties;
        this.judgements = judgements;
    }

    /** What the form begins with: the sides of today. */
    Filled filled(Scene scene, Party party, Map<String, String> values) {
        var all = new HashMap<>(values);
        sides(scene, party, scene.day())
                .forEach((political, side) -> all.putIfAbsent("side-" + political, side.name()));
        return new Filled(scene, "coalition", all);
    }

    /** What another would have changed since: the sides on the day from which it is to hold. */
    String seen(Scene scene, Party party, LocalDate from) {
        return SetCoalition.Command.mark(sides(scene, party, from));
    }

    private Map<String, Side> sides(Scene scene, Party party, LocalDate on) {
        var sides = new TreeMap<String, Side>();
        registers
                .on(scene.charter(), on)
                .coalition(scene.key(party), on)
                .forEach(each -> sides.put(each.politicalParty(), each.side()));
        return sides;
    }

    ActForm.Conflict conflict(Scene scene, Party party) {
        return new ActForm.Conflict(
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

    ActForm of(
            Scene scene, Party party, Filled filled, @Nullable Verdicts refused, ActForm.@Nullable Conflict conflict) {
        filled.ask(Input.DAY, "from", true).ask(Input.DAY, "last", false);
        var fields = new ArrayList<>(filled.fields());
        var options = List.of(Side.values()).stream()
                .map(side -> new Option(side.name(), scene.say("people-pages.side." + side)))
                .toList();
        parties.all()
                .values()
                .forEach(each -> fields.add(new Field(
                        Input.LIST,
                        "side-" + each.id(),
                        each.name(scene.language()),
                        null,
                        filled.raw("side-" + each.id()),
                        false,
                        options,
                        null)));
        return new ActForm(
                OfficeForms.crumbs(scene, party),
                scene.say("people-work.coalition.title", scene.name(party.id())),
                List.of(scene.say("people-work.coalition.before"), scene.say("people-work.coalition.before.stays")),
                scene.path() + "/w/people/coalition",
                Map.of("party", party.id()),
                fields,
                scene.say("people-work.coalition.button"),
                filled.faults(),
                refused == null ? null : judgements.broken(scene, refused),
                conflict);
    }
}
