package se.radslag.people.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.events.Event.Facts;

/** What must hold when an event is arranged, called off, or somebody signs up for it: product rules. */
public final class EventRules {

    private static final int LONGEST_NAME = 100;

    /** So often an hour by one address, for whatever event. */
    private static final int MOST_AN_HOUR = 5;

    /** So often an hour from one place on the network, which may be a whole town hall. */
    private static final int MOST_FROM_A_PLACE = 50;

    private EventRules() {}

    static Verdicts arranges(Actor actor, Charter charter, @Nullable Event before, Facts facts) {
        return Verdicts.of(
                keeps(
                        actor,
                        charter,
                        before == null ? facts.host() : before.facts().host()),
                Verdict.product("people-events.rule.host", isHost(charter, facts.host())),
                Verdict.product("people-events.rule.named", !facts.swedish().isBlank()),
                Verdict.product(
                        "people-events.rule.ends-after",
                        facts.lastDay() == null || !facts.lastDay().isBefore(facts.day())),
                Verdict.product(
                        "people-events.rule.signs-before",
                        facts.signUpBy() == null || !facts.signUpBy().isAfter(facts.last())),
                Verdict.product("people-events.rule.not-called-off", before == null || before.calledOff() == null),
                keepsItsPlaces(before, facts));
    }

    /** Nobody loses a place that they have. */
    static Verdict keepsItsPlaces(@Nullable Event before, Facts facts) {
        var capacity = facts.capacity();
        int placed = before == null ? 0 : before.placed().size();
        return Verdict.product("people-events.rule.places", capacity == null || capacity >= placed)
                .facts("placed", placed);
    }

    static Verdicts callsOff(Actor actor, Charter charter, Event event, String reason) {
        return Verdicts.of(
                keeps(actor, charter, event.facts().host()),
                Verdict.product("people-events.rule.not-called-off", event.calledOff() == null),
                Verdict.product("people-events.rule.reason", !reason.isBlank()));
    }

    /** Anybody signs up, with a name and an address; whether they are there already is no rule, since it would tell. */
    static Verdicts signsUp(
            Charter charter, Event event, SignUp.Command command, Signings.Asked asked, LocalDate today) {
        return Verdicts.of(
                isNotTriedTooOften(asked),
                isNotTriedTooOftenFromHere(asked),
                Verdict.product("people-events.rule.open", event.isOpen(today)),
                Verdict.product(
                        "people-events.rule.name",
                        !command.name().isBlank() && command.name().strip().length() <= LONGEST_NAME),
                Verdict.product("people-events.rule.mail", isMail(command.mail().strip())),
                Verdict.product(
                        "people-events.rule.party",
                        command.party() == null || charter.parties().containsKey(command.party())));
    }

    /** Nobody's letter box is filled by somebody who types their address again and again. */
    static Verdict isNotTriedTooOften(Signings.Asked asked) {
        return Verdict.product("people-events.rule.too-often", asked.forAddress() <= MOST_AN_HOUR)
                .facts("most", MOST_AN_HOUR);
    }

    /** Nobody tries addresses one after another. */
    static Verdict isNotTriedTooOftenFromHere(Signings.Asked asked) {
        return Verdict.product("people-events.rule.too-often-from-here", asked.fromPlace() <= MOST_FROM_A_PLACE)
                .facts("most", MOST_FROM_A_PLACE);
    }

    static boolean isMail(String text) {
        return text.length() <= 200 && text.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");
    }

    static Verdict keeps(Actor actor, Charter charter, @Nullable String host) {
        return Verdict.product("people-events.rule.keeps", mayKeep(actor, charter, host));
    }

    /** Whether somebody may arrange what a party hosts; the page asks the same before it shows a button. */
    public static boolean mayKeep(Actor actor, Charter charter, @Nullable String host) {
        var party = host == null ? null : charter.parties().get(host);
        return party == null
                ? PeopleRules.isCoordinator(actor)
                : PeopleRules.mayKeep(actor, PartyKey.of(charter, party));
    }

    private static boolean isHost(Charter charter, @Nullable String host) {
        return host == null
                || charter.parties().containsKey(host)
                || charter.bodies().containsKey(host);
    }
}
