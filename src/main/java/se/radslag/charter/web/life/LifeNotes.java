package se.radslag.charter.web.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.charter.life.ApprovalState;
import se.radslag.charter.life.ConditionState;
import se.radslag.charter.life.Target;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;
import se.radslag.charter.web.CharterCitations;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Says what a paper or an amendment stands under or waits for: its condition, and an approval from outside. */
public final class LifeNotes {

    private final LifeWords words;

    public LifeNotes(LifeWords words) {
        this.words = words;
    }

    public List<LifeNote> of(Target target) {
        return Stream.of(condition(target), approval(target))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LifeNote> condition(Target target) {
        var state = words.life().condition(target);
        var condition = state.condition();
        if (condition == null) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        sentences.add(words.say("condition.that", words.words(condition.that())));
        if (state.lastDay() != null) {
            sentences.add(words.say("condition.by", words.day(state.lastDay())));
        }
        sentences.add(became(state));
        var source =
                words.life().rule(target).map(power -> power.header().sources().get("state"));
        source.filter(text -> state.outcome() == null)
                .ifPresent(text -> sentences.add(words.say("second-hand", words.words(text))));
        return Optional.of(new LifeNote(words.say("condition"), pill(state), sentences, clauses(target)));
    }

    private String became(ConditionState state) {
        var outcome = state.outcome();
        var now = state.on(words.day());
        if (now == ConditionState.State.LAPSED) {
            return words.say("condition.LAPSED", words.day(state.lapsedOn()));
        }
        return now == ConditionState.State.MET && outcome != null
                ? words.say("condition.MET.on", words.view().forms().day(outcome.on()))
                : words.say("condition." + now);
    }

    private Pill pill(ConditionState state) {
        var now = state.on(words.day());
        var text = words.say("condition.pill." + now);
        return switch (now) {
            case MET -> Pill.good(text);
            case LAPSED -> Pill.bad(text);
            case OPEN, UNKNOWN, NONE -> Pill.warn(text);
        };
    }

    private Optional<LifeNote> approval(Target target) {
        var state = words.life().approval(target);
        var approval = state.approval();
        if (approval == null) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        sentences.add(words.say("approval.by", who(approval)));
        if (state.silentFrom() != null) {
            sentences.add(words.say("approval.silence", Objects.requireNonNull(state.silentFrom())));
        } else if (approval.silentAfter() != null) {
            sentences.add(words.say("approval.silence-later"));
        }
        sentences.add(answer(state));
        return Optional.of(new LifeNote(words.say("approval"), pill(state), sentences, clauses(target)));
    }

    private String answer(ApprovalState state) {
        var settled = state.settledOn(words.day());
        var now = state.on(words.day());
        return settled == null ? words.say("approval." + now) : words.say("approval." + now, settled);
    }

    private Pill pill(ApprovalState state) {
        var now = state.on(words.day());
        var text = words.say("approval.pill." + now);
        return switch (now) {
            case GIVEN, GIVEN_BY_SILENCE -> Pill.good(text);
            case REFUSED -> Pill.bad(text);
            case ASKED, NOT_ASKED, NONE -> Pill.warn(text);
        };
    }

    private String who(Power.Approval approval) {
        return switch (approval.by()) {
            case Who.Outside(var name) -> words.words(name);
            case Who.Ref(var id, var each, var jointly) -> words.name(id);
            default -> words.say("approval.somebody");
        };
    }

    public List<Crumb> clauses(Target target) {
        return words.life().rule(target).map(power -> clauses(power.clauses())).orElse(List.of());
    }

    public List<Crumb> clauses(List<String> ids) {
        return ids.stream()
                .map(id -> new Crumb(
                        CharterCitations.name(
                                words.view().charter(), id, words.view().language()),
                        words.clausePath(id)))
                .toList();
    }
}
