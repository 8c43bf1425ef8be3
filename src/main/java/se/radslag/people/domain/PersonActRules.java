package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;

/** What must hold when a person is entered, renamed, protected or found to be another. */
final class PersonActRules {

    private static final int LONGEST = 100;

    private PersonActRules() {}

    static Verdicts enters(Actor actor, String given, String family, List<PersonId> similar, Set<PersonId> seen) {
        return Verdicts.of(mayEnter(actor), isNamed(given, family), similarAreSeen(similar, seen));
    }

    static Verdicts renames(String given, String family, LocalDate from, @Nullable LocalDate since) {
        return Verdicts.of(isNamed(given, family), isLaterThanTheOldName(from, since));
    }

    static Verdicts merges(Actor actor, PersonId one, PersonId into) {
        return Verdicts.of(
                Verdict.product("people-register.rule.coordinates", PeopleRules.isCoordinator(actor)),
                Verdict.product("people-register.rule.two-persons", !one.equals(into)));
    }

    /** Persons are entered by registrars and by those who coordinate. */
    static Verdict mayEnter(Actor actor) {
        return Verdict.product(
                "people-register.rule.enters", PeopleRules.isCoordinator(actor) || actor.is(Actor.Role.REGISTRAR));
    }

    /** A person is changed for a party that the person holds or held something for, or by those who coordinate. */
    static Verdict mayChange(Actor actor, boolean isOfOwnParty) {
        return Verdict.product(
                "people-register.rule.changes-person",
                PeopleRules.isCoordinator(actor) || actor.is(Actor.Role.REGISTRAR) && isOfOwnParty);
    }

    static Verdict isNamed(String given, String family) {
        return Verdict.product("people-register.rule.named", isName(given) && isName(family));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST;
    }

    /** Nobody is entered twice by mistake: those with a name alike are shown first. */
    static Verdict similarAreSeen(List<PersonId> similar, Set<PersonId> seen) {
        return Verdict.product("people-register.rule.similar", seen.containsAll(similar))
                .facts("number", similar.size());
    }

    static Verdict isLaterThanTheOldName(LocalDate from, @Nullable LocalDate since) {
        return Verdict.product("people-register.rule.name-later", since == null || from.isAfter(since));
    }
}
