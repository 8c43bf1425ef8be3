package se.radslag.people.inventory.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.Task;
import se.radslag.people.inventory.Task.Answer;
import se.radslag.people.inventory.web.RecordPage.Handed;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Pill;

/** Tells what became of an earlier organisation's tasks. */
@Component
class TaskWords {

    private final Citations citations;

    TaskWords(Citations citations) {
        this.citations = citations;
    }

    /** Every task; those that nobody answers for stand first. */
    List<Handed> of(ListingWords words, Listing listing, boolean mayKeep) {
        return listing.tasks().stream()
                .sorted(java.util.Comparator.comparing(
                                (Task task) -> task.answer().isPresent())
                        .thenComparing(Task::isSettled))
                .map(task -> handed(words, task, mayKeep))
                .toList();
    }

    private Handed handed(ListingWords words, Task task, boolean mayKeep) {
        var scene = words.scene();
        var origin = scene.charter().origin();
        return new Handed(
                task.name(scene.language().tag()),
                pill(words, task),
                task.answer().map(each -> answer(words, each)).orElse(scene.say("people-inventory.task.nobody")),
                task.clauses().stream()
                        .map(clause -> citations.clause(origin, clause, scene.language()))
                        .flatMap(Optional::stream)
                        .toList(),
                mayKeep ? scene.path() + "/w/people/task-passing?task=" + task.id() : null);
    }

    private static Pill pill(ListingWords words, Task task) {
        var outcome = task.answer().map(Answer::outcome).orElse(null);
        if (outcome == null) {
            return Pill.bad(words.scene().say("people-inventory.task-outcome.orphan"));
        }
        var text = words.scene().say("people-inventory.task-outcome." + outcome);
        return switch (outcome) {
            case HANDED -> Pill.good(text);
            case ENDED -> Pill.quiet(text);
            case OPEN -> Pill.warn(text);
        };
    }

    /** Who does it now and since when, and why it is so. */
    static String answer(ListingWords words, Answer answer) {
        var scene = words.scene();
        var by = answer.receiver() != null ? words.someone(answer.receiver()) : answer.words();
        var since = answer.from() == null ? null : scene.say("people-inventory.task.from", answer.from());
        var who = Stream.of(by, since).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Stream.of(who.isEmpty() ? null : who, answer.motive())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    /** {@code 6 av 8 har tagits om hand}; nothing for what is no earlier organisation. */
    static @Nullable String count(ListingWords words, Listing listing) {
        if (listing.kind() != ListingKind.EARLIER || listing.tasks().isEmpty()) {
            return null;
        }
        long settled = listing.tasks().stream().filter(Task::isSettled).count();
        return words.scene()
                .say(
                        "people-inventory.task.count",
                        (int) settled,
                        listing.tasks().size());
    }
}
