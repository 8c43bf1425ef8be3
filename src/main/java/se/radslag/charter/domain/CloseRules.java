package se.radslag.charter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Label;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Requirement;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold when a body is closed. */
public final class CloseRules {

    private static final String RULE = "charter-founding.rule.";

    private CloseRules() {}

    /** All that is to be said of a decision to close, whether or not it is carried out. */
    public static Verdicts check(Charter charter, Body body, Closing closing, LocalDate today) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(isDecided(closing, today));
        verdicts.add(hasNotEnded(body, closing));
        verdicts.add(endsAfterItBegan(body, closing));
        verdicts.add(reasonIsSaid(closing));
        verdicts.add(openQuestionsHaveAPlace(closing));
        verdicts.add(closerMay(charter, body, closing, today));
        required(charter, body, closing.by(), today)
                .forEach(requirement ->
                        requirement.what().forEach(label -> verdicts.add(labelIsGiven(requirement, label, closing))));
        return new Verdicts(verdicts);
    }

    static Verdict isDecided(Closing closing, LocalDate today) {
        var day = closing.decidedOn();
        return Verdict.product(RULE + "decided", day != null && !day.isAfter(today));
    }

    static Verdict hasNotEnded(Body body, Closing closing) {
        var end = body.existence().end();
        var last = closing.lastDay();
        boolean ended = end != null && last != null && end.hasComeOn(last) == Answer.YES;
        return Verdict.product(RULE + "not-ended", !ended);
    }

    static Verdict endsAfterItBegan(Body body, Closing closing) {
        var from = body.existence().from();
        var last = closing.lastDay();
        return Verdict.product(RULE + "last-day", last != null && (from == null || from.hasComeOn(last) != Answer.NO));
    }

    static Verdict reasonIsSaid(Closing closing) {
        return Verdict.product(RULE + "close-reason", closing.reason() != null);
    }

    /** No question raised is left without an owner when a body ends. */
    static Verdict openQuestionsHaveAPlace(Closing closing) {
        return Verdict.product(RULE + "open-questions", closing.openQuestions() != null);
    }

    static Verdict closerMay(Charter charter, Body body, Closing closing, LocalDate today) {
        var date = closing.decidedOn() == null ? today : closing.decidedOn();
        var power = FoundedKind.of(body.kind()).stream()
                .flatMap(kind -> Deciding.power(charter, Act.CLOSE, kind, closing.by(), date).stream())
                .findFirst();
        @Nullable Power found = power.orElse(null);
        return SetUpRules.may(RULE + "close-power", found, date).facts("by", closing.by(), "body", body.id());
    }

    @Enforces(Kind.REQUIRES)
    static Verdict labelIsGiven(Requirement requirement, Label label, Closing closing) {
        var word = label.word() == null ? "other" : label.word();
        return Verdict.of(requirement, RULE + "required", closing.further().containsKey(SetUpDemands.key(label)))
                .facts("what", word);
    }

    /** The terms that say what must be there when such a body is closed. */
    public static List<Requirement> required(Charter charter, Body body, String by, LocalDate date) {
        return FoundedKind.of(body.kind()).stream()
                .flatMap(kind -> SetUpDemands.required(charter, Act.CLOSE, kind, by, date).stream())
                .distinct()
                .toList();
    }
}
