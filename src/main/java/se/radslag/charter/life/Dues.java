package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Event;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Life;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Answer;

/** Finds what an agreement asks for once, reviews, evaluations and settlements, and how each stands on a date. */
public final class Dues {

    private static final String EVALUATION = "evaluation";
    private static final String SETTLEMENT = "settlement-agreement";

    private final AgreementLife life;
    private final Charter charter;

    public Dues(AgreementLife life) {
        this.life = life;
        this.charter = life.charter();
    }

    /** All of them, reviews first. */
    public List<Due> on(LocalDate date) {
        var all = new ArrayList<Due>();
        charter.papers().values().forEach(paper -> ofPaper(paper, date).ifPresent(all::add));
        var agreement = charter.agreement();
        if (agreement != null) {
            ofLife(null, agreement.life(), date).ifPresent(all::add);
        }
        charter.bodies().forEach((id, body) -> ofLife(id, body.life(), date).ifPresent(all::add));
        expectations().forEach(expected -> ofExpectation(expected, date).ifPresent(all::add));
        return all;
    }

    private Optional<Due> ofPaper(Paper paper, LocalDate date) {
        return review(paper.id(), paper.review(), List.of(), date);
    }

    private Optional<Due> ofLife(@Nullable String subject, @Nullable Life life, LocalDate date) {
        return life == null ? Optional.empty() : review(subject, life.review(), life.clauses(), date);
    }

    private static Optional<Due> review(
            @Nullable String subject, @Nullable Day day, List<String> clauses, LocalDate date) {
        if (day == null) {
            return Optional.empty();
        }
        var standing = day.isUnknown() ? Due.Standing.UNTOLD : Due.standing(day, day, date);
        return Optional.of(new Due(Due.Kind.REVIEW, subject, null, day, day, standing, null, day.why(), clauses));
    }

    /** What the agreement and its bodies expect, with the body that expects it. */
    private Stream<Expected> expectations() {
        var agreement = charter.agreement();
        var own = agreement == null ? Stream.<Expectation>empty() : agreement.expects().stream();
        return Stream.concat(
                own.map(expectation -> new Expected(null, expectation)),
                charter.bodies().entrySet().stream()
                        .flatMap(body -> body.getValue().expects().stream()
                                .map(expectation -> new Expected(body.getKey(), expectation))));
    }

    private record Expected(@Nullable String body, Expectation expectation) {}

    private Optional<Due> ofExpectation(Expected expected, LocalDate date) {
        var expectation = expected.expectation;
        if (isSettlement(expectation)) {
            return Optional.of(settlement(expectation, date));
        }
        if (expectation.within().isEmpty() || isRepeated(expectation)) {
            return Optional.empty();
        }
        var first = Day.of(expectation.within().getFirst());
        var last = Day.of(expectation.within().getLast());
        var by = isEvaluation(expectation.what()) ? evaluation(first, last) : null;
        var done = by == null || !isDated(by, date) ? null : by.id();
        return Optional.of(new Due(
                Due.Kind.OBLIGATION,
                expected.body,
                expectation.what(),
                first,
                last,
                done == null ? Due.standing(first, last, date) : Due.Standing.DONE,
                done,
                null,
                expectation.clauses()));
    }

    private static boolean isDated(Paper paper, LocalDate date) {
        return paper.from() != null && paper.from().hasComeOn(date) == Answer.YES;
    }

    /** The evaluation among the papers that is dated within the time; it shows that the evaluation was made. */
    private @Nullable Paper evaluation(Day first, Day last) {
        return charter.papers().values().stream()
                .filter(paper -> paper.kind() == Paper.PaperKind.EVALUATION)
                .filter(paper -> paper.from() != null && paper.from().isExact())
                .filter(paper -> isBetween(paper.from(), first, last))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBetween(@Nullable Day day, Day first, Day last) {
        var exact = day == null ? null : day.earliest();
        return exact != null
                && first.hasComeOn(exact) == Answer.YES
                && last.next().hasComeOn(exact) == Answer.NO;
    }

    /** It is asked for when the agreement ends. */
    private Due settlement(Expectation expectation, LocalDate date) {
        var ended = ended(date);
        var paper = ended == null ? agreementPaper() : ended;
        var since = ended == null ? null : life.state(ended, date).since();
        var done = paper == null ? null : life.recorded().settlement(paper).orElse(null);
        boolean isDone = done != null && !done.agreedOn().isAfter(date);
        return new Due(
                Due.Kind.SETTLEMENT,
                paper,
                expectation.what(),
                since,
                null,
                isDone ? Due.Standing.DONE : ended == null ? Due.Standing.AHEAD : Due.Standing.NOW,
                null,
                expectation.header().unknown().values().stream()
                        .findFirst()
                        .map(Text.class::cast)
                        .orElse(null),
                expectation.clauses());
    }

    private @Nullable String ended(LocalDate date) {
        return charter.papers().values().stream()
                .filter(paper -> paper.kind() == Paper.PaperKind.AGREEMENT)
                .map(Paper::id)
                .filter(id -> isEnding(life.state(id, date)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String agreementPaper() {
        return charter.papers().values().stream()
                .filter(paper -> paper.kind() == Paper.PaperKind.AGREEMENT)
                .map(Paper::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean isEnding(State state) {
        return state.phase() == State.Phase.ENDED || state.open() == State.Open.END;
    }

    private static boolean isSettlement(Expectation expectation) {
        return expectation.event() == Event.AGREEMENT_END
                && SETTLEMENT.equals(expectation.what().word());
    }

    /** Meetings and what else is counted belong to those who plan them. */
    private static boolean isRepeated(Expectation expectation) {
        return expectation.per() != null
                || expectation.min() != null
                || "meeting".equals(expectation.what().word());
    }

    private static boolean isEvaluation(Label what) {
        return EVALUATION.equals(what.word());
    }
}
