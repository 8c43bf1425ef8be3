package se.radslag.people.adjuncts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Act;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Adjunct;

/** What must hold when somebody without a seat is let to a body's meetings, by the agreement and always. */
public final class AdjunctRules {

    private AdjunctRules() {}

    static Verdicts admits(AdmitAdjunct.Command command, Body body) {
        return Verdicts.of(
                Verdict.product(
                        "people-adjunct.rule.somebody", command.person() != null || command.organisation() != null),
                Verdict.product(
                        "people-register.rule.reason",
                        command.reason() != null && !command.reason().isBlank()),
                Verdict.product(
                        "people-register.rule.ends-after",
                        command.last() == null || !command.last().isBefore(command.from())),
                maySpeak(command.role(), command.maySpeak(), body, command.from()));
    }

    /** Where the agreement says what those without a seat may do, they are given no more; where it says nothing it is free. */
    static Verdict maySpeak(Adjunct.Role role, boolean speaks, Body body, LocalDate on) {
        var powers = powers(role, body, on);
        boolean holds = !speaks || powers.isEmpty() || powers.stream().anyMatch(power -> power.allows(Act.SPEAK));
        Optional<Power> basis = powers.stream().findFirst();
        return basis.map(power -> Verdict.of(power, "people-adjunct.rule.may-speak", holds))
                .orElseGet(() -> Verdict.product("people-adjunct.rule.may-speak", holds));
    }

    /** The agreement's words on those without a seat in a body. */
    public static List<Power> powers(Adjunct.Role role, Body body, LocalDate on) {
        return body.powers().stream()
                .filter(power -> power.on(on) != Answer.NO && power.allows(Act.ATTEND))
                .filter(power -> means(power.by(), role))
                .toList();
    }

    private static boolean means(@Nullable Who who, Adjunct.Role role) {
        return switch (who) {
            case Who.Word word ->
                switch (word.known()) {
                    case ADJUNCT -> true;
                    case ADJUNCT_EXPERT -> role == Adjunct.Role.EXPERT;
                    case OFFICIALS -> role == Adjunct.Role.OFFICIAL;
                    default -> false;
                };
            case Who.Outside ignored -> role == Adjunct.Role.GUEST;
            case Who.Any any -> any.whos().stream().anyMatch(each -> means(each, role));
            case null, default -> false;
        };
    }
}
