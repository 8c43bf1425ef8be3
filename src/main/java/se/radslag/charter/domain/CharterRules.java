package se.radslag.charter.domain;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold when a charter is uploaded and taken into effect; product rules, since no agreement speaks of them. */
final class CharterRules {

    private CharterRules() {}

    /** Only an operator changes what acts are judged by. */
    static Verdicts operates(Actor actor) {
        return Verdicts.of(Verdict.product("charter.rule.operator", actor.is(Actor.Role.OPERATOR)));
    }

    /** Bodies are founded and closed within the agreement, which is for whoever coordinates the structure. */
    static Verdicts coordinates(Actor actor) {
        return Verdicts.of(Verdict.product(
                "charter.rule.coordinates", actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR)));
    }

    /** A file is uploaded to the structure it is about. */
    static Verdicts belongs(StructureId structure, @Nullable StructureId into) {
        var verdict = Verdict.product("charter.rule.belongs", into == null || into.equals(structure));
        return Verdicts.of(
                into == null ? verdict : verdict.facts("file", structure.value(), "structure", into.value()));
    }
}
