package se.radslag.charter.life;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;

/**
 * Writes down what has happened to an agreement, row after row: of two who write the same next row of a line, the second
 * is told that another was quicker.
 */
@Repository
class Recordings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Recordings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(StructureId structure, CouncilDecision decision, @Nullable String reason, Actor actor) {
        next(
                decision.sequence(),
                sql("""
                insert into charter.council_decision (structure_id, paper_id, amendment, decider_id, sequence, said,
                    decided_on, section, registry, reason, recorded_at, recorded_by)
                values (:structure, :paper, :amendment, :decider, :sequence, :said, :on, :section, :registry, :reason, :now, :actor)
                """, structure, actor)
                        .param("paper", decision.target().paper())
                        .param("amendment", decision.target().amendment())
                        .param("decider", decision.decider())
                        .param("sequence", decision.sequence())
                        .param("said", decision.said().name())
                        .param("on", decision.on())
                        .param("section", decision.section())
                        .param("registry", decision.registry())
                        .param("reason", reason));
    }

    /** Writes an amendment down as its paper's next, and answers with its number. */
    int add(StructureId structure, Amendment amendment, Actor actor) {
        return sql("""
                insert into charter.amendment (structure_id, paper_id, number, title, reason, proposed_on, starts_on,
                    version, recorded_at, recorded_by)
                select :structure, :paper, coalesce(max(number), 0) + 1, :title, :reason, :proposed, :starts, :version, :now, :actor
                from charter.amendment
                where structure_id = :structure and paper_id = :paper
                returning number
                """, structure, actor)
                .param("paper", amendment.paper())
                .param("title", amendment.title())
                .param("reason", amendment.reason())
                .param("proposed", amendment.proposedOn())
                .param("starts", amendment.starts())
                .param("version", amendment.version())
                .query(Integer.class)
                .single();
    }

    void add(StructureId structure, Recorded.ConditionOutcome outcome, Actor actor) {
        next(
                outcome.sequence(),
                sql("""
                insert into charter.condition_outcome (structure_id, paper_id, amendment, sequence, met, happened_on,
                    recorded_at, recorded_by)
                values (:structure, :paper, :amendment, :sequence, :met, :on, :now, :actor)
                """, structure, actor)
                        .param("paper", outcome.target().paper())
                        .param("amendment", outcome.target().amendment())
                        .param("sequence", outcome.sequence())
                        .param("met", outcome.met())
                        .param("on", outcome.on()));
    }

    void add(StructureId structure, Recorded.OutsideApproval approval, Actor actor) {
        next(
                approval.sequence(),
                sql("""
                insert into charter.approval (structure_id, paper_id, amendment, sequence, asked_on, approved,
                    answered_on, recorded_at, recorded_by)
                values (:structure, :paper, :amendment, :sequence, :asked, :approved, :answered, :now, :actor)
                """, structure, actor)
                        .param("paper", approval.target().paper())
                        .param("amendment", approval.target().amendment())
                        .param("sequence", approval.sequence())
                        .param("asked", approval.askedOn())
                        .param("approved", approval.approved())
                        .param("answered", approval.answeredOn()));
    }

    void add(StructureId structure, Recorded.Departure departure, @Nullable String reason, Actor actor) {
        next(
                departure.sequence(),
                sql("""
                insert into charter.departure (structure_id, party_id, sequence, decided_on, section, registry,
                    leaves_on, reason, recorded_at, recorded_by)
                values (:structure, :party, :sequence, :on, :section, :registry, :leaves, :reason, :now, :actor)
                """, structure, actor)
                        .param("party", departure.party())
                        .param("sequence", departure.sequence())
                        .param("on", departure.decidedOn())
                        .param("section", departure.section())
                        .param("registry", departure.registry())
                        .param("leaves", departure.leavesOn())
                        .param("reason", reason));
    }

    void add(StructureId structure, Recorded.Settlement settlement, Actor actor) {
        next(
                settlement.sequence(),
                sql("""
                insert into charter.settlement (structure_id, paper_id, sequence, agreed_on, title, registry,
                    recorded_at, recorded_by)
                values (:structure, :paper, :sequence, :on, :title, :registry, :now, :actor)
                """, structure, actor)
                        .param("paper", settlement.paper())
                        .param("sequence", settlement.sequence())
                        .param("on", settlement.agreedOn())
                        .param("title", settlement.title())
                        .param("registry", settlement.registry()));
    }

    boolean hasVersion(StructureId structure, int number) {
        return jdbc.sql("select count(*) from charter.version where structure_id = :structure and number = :number")
                        .params(Map.of("structure", structure.value(), "number", number))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec sql(String text, StructureId structure, Actor actor) {
        return jdbc.sql(text)
                .param("structure", structure.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id());
    }

    private static void next(int sequence, JdbcClient.StatementSpec row) {
        try {
            row.update();
        } catch (DuplicateKeyException taken) {
            throw new ChangedByAnother(String.valueOf(sequence - 1), String.valueOf(sequence));
        }
    }
}
