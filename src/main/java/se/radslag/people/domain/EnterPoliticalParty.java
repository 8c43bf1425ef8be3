package se.radslag.people.domain;

import java.util.regex.Pattern;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PoliticalParty;
import se.radslag.platform.usecase.UseCase;

/** Enters a political party, such as a local one, or changes its letters, colour, names or place. */
@UseCase
public class EnterPoliticalParty {

    private final PoliticalParties parties;

    EnterPoliticalParty(PoliticalParties parties) {
        this.parties = parties;
    }

    /** @param isNew whether there must be none with the id yet */
    public record Command(PoliticalParty party, boolean isNew) {}

    public Verdicts handle(Command command, Actor actor) {
        var all = parties.all();
        var party = command.party;
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(
                        matches("people-register.rule.party-letters", "\\p{L}{1,4}", party.letters()),
                        matches("people-register.rule.party-colour", "#[0-9a-f]{6}", party.colour()),
                        Verdict.product(
                                "people-register.rule.party-named",
                                !party.nameSv().isBlank() && !party.nameEn().isBlank()),
                        Verdict.product(
                                "people-register.rule.party-letters-free",
                                all.values().stream()
                                        .filter(other -> !other.id().equals(party.id()))
                                        .noneMatch(other -> other.letters().equalsIgnoreCase(party.letters()))),
                        Verdict.product(
                                "people-register.rule.party-known", all.containsKey(party.id()) != command.isNew)))
                .orRefuse();
        parties.put(party);
        return verdicts;
    }

    private static Verdict matches(String message, String form, String text) {
        return Verdict.product(message, Pattern.matches(form, text));
    }
}
