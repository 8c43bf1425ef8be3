package se.radslag.people.inventory;

import java.time.LocalDate;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.inventory.Task.Answer;
import se.radslag.people.inventory.Task.Outcome;

/** What must hold so that no task of an earlier organisation is lost: each has a receiver, or says why not. */
public final class TaskRules {

    private TaskRules() {}

    static Verdicts names(
            Actor actor, Inventory inventory, Listing listing, NameTask.Command command, LocalDate today) {
        return Verdicts.of(
                ListingRules.keeps(actor, inventory.charter(), listing, today),
                Verdict.product("people-inventory.rule.is-earlier", listing.kind() == ListingKind.EARLIER),
                Verdict.product(
                        "people-inventory.rule.named", !command.swedish().isBlank()),
                Verdict.product(
                        "people-inventory.rule.clauses",
                        inventory.charter().clauses().keySet().containsAll(command.clauses())),
                Verdict.product(
                        "people-inventory.rule.task-once",
                        listing.tasks().stream()
                                .noneMatch(each -> each.swedish()
                                        .equalsIgnoreCase(command.swedish().strip()))));
    }

    static Verdicts passesOn(Actor actor, Inventory inventory, Listing listing, Answer answer, LocalDate today) {
        return Verdicts.of(
                ListingRules.keeps(actor, inventory.charter(), listing, today),
                hasReceiver(answer),
                isKnown(inventory, answer),
                saysWhy(answer));
    }

    /** What is handed on has a receiver, and only that. */
    static Verdict hasReceiver(Answer answer) {
        boolean named = answer.receiver() != null || answer.words() != null;
        return Verdict.product("people-inventory.rule.receiver", named == (answer.outcome() == Outcome.HANDED));
    }

    static Verdict isKnown(Inventory inventory, Answer answer) {
        return Verdict.product(
                "people-inventory.rule.known",
                answer.receiver() == null || Commissioners.isKnown(inventory.charter(), answer.receiver()));
    }

    /** What nobody does any more, or nobody has taken yet, says why. */
    static Verdict saysWhy(Answer answer) {
        var motive = answer.motive();
        return Verdict.product(
                "people-inventory.rule.motive",
                answer.outcome() == Outcome.HANDED || motive != null && !motive.isBlank());
    }
}
