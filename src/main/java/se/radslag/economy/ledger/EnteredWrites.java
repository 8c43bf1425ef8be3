package se.radslag.economy.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;

/** Writes the next row of a line; two who write the same one at once are told apart by its number. */
@Repository
class EnteredWrites {

    private final JdbcClient jdbc;
    private final Clock clock;

    EnteredWrites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param seen the last row that the actor had before their eyes; 0 when there was none */
    void add(StructureId structure, Measure count, int seen, @Nullable String reason, Actor actor) {
        next(
                seen,
                sql("""
                insert into economy.measure (structure_id, kind, party_id, day, sequence, value, published_on, source,
                    reason, recorded_at, recorded_by)
                values (:structure, :kind, :party, :day, :sequence, :value, :published, :source, :reason, :now, :actor)
                """, structure, seen, reason, actor)
                        .param("kind", count.kind().name())
                        .param("party", count.party())
                        .param("day", count.day())
                        .param("value", count.value())
                        .param("published", count.published())
                        .param("source", count.source().toString()));
    }

    void add(StructureId structure, IndexValue index, int seen, @Nullable String reason, Actor actor) {
        next(
                seen,
                sql("""
                insert into economy.index_value (structure_id, series, year, sequence, percent, kind, edition_on, source,
                    reason, recorded_at, recorded_by)
                values (:structure, :series, :year, :sequence, :percent, :kind, :edition, :source, :reason, :now, :actor)
                """, structure, seen, reason, actor)
                        .param("series", index.series())
                        .param("year", index.year())
                        .param("percent", index.percent())
                        .param("kind", index.kind().name())
                        .param("edition", index.edition())
                        .param("source", index.source().toString()));
    }

    void add(StructureId structure, BaseAmount amount, int seen, @Nullable String reason, Actor actor) {
        var side = amount.side();
        next(
                seen,
                sql("""
                insert into economy.amount (structure_id, pot, year, side, sequence, ore, status, known_on, source,
                    reason, recorded_at, recorded_by)
                values (:structure, :pot, :year, :side, :sequence, :ore, :status, :known, :source, :reason, :now, :actor)
                """, structure, seen, reason, actor)
                        .param("pot", amount.pot())
                        .param("year", amount.year())
                        .param("side", side == null ? "" : side)
                        .param("ore", amount.amount().ore())
                        .param("status", amount.status().name())
                        .param("known", amount.known())
                        .param("source", String.valueOf(amount.source())));
    }

    void addPaidBefore(StructureId structure, PartyAmount paid, int seen, @Nullable String reason, Actor actor) {
        next(seen, partyAmount("""
                insert into economy.paid_before (structure_id, pot, year, party_id, sequence, ore, source, reason,
                    recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :ore, :source, :reason, :now, :actor)
                """, structure, paid, seen, reason, actor));
    }

    void addAddition(StructureId structure, PartyAmount addition, int seen, String reason, Actor actor) {
        next(seen, partyAmount("""
                insert into economy.addition (structure_id, pot, year, party_id, sequence, ore, source, reason,
                    recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :ore, :source, :reason, :now, :actor)
                """, structure, addition, seen, reason, actor));
    }

    private JdbcClient.StatementSpec partyAmount(
            String text, StructureId structure, PartyAmount amount, int seen, @Nullable String reason, Actor actor) {
        return sql(text, structure, seen, reason, actor)
                .param("pot", amount.pot())
                .param("year", amount.year())
                .param("party", amount.party())
                .param("ore", amount.amount().ore())
                .param("source", amount.source().toString());
    }

    void add(StructureId structure, YearChoice choice, int seen, String reason, Actor actor) {
        next(
                seen,
                sql("""
                insert into economy.choice (structure_id, pot, year, sequence, counting_on, effect_on, unit, reason,
                    recorded_at, recorded_by)
                values (:structure, :pot, :year, :sequence, :counting, :effect, :unit, :reason, :now, :actor)
                """, structure, seen, reason, actor)
                        .param("pot", choice.pot())
                        .param("year", choice.year())
                        .param("counting", choice.countingDay())
                        .param("effect", choice.effect())
                        .param("unit", choice.unit().name()));
    }

    void close(StructureId structure, Settled settled, Actor actor) {
        next(
                0,
                sql("""
                insert into economy.closed_year (structure_id, pot, year, charter_version, closed_on, snapshot,
                    recorded_at, recorded_by)
                select :structure, :pot, :year, :version, :closed, cast(:snapshot as jsonb), :now, :actor
                where :sequence > 0 and :reason::text is null
                """, structure, 0, null, actor)
                        .param("pot", settled.year().pot())
                        .param("year", settled.year().year())
                        .param("version", settled.charterVersion())
                        .param("closed", settled.closed())
                        .param("snapshot", Snapshots.write(settled)));
    }

    void add(StructureId structure, Answer answer, int seen, String reason, Actor actor) {
        next(
                seen,
                sql("""
                insert into economy.answer (structure_id, pot, year, party_id, sequence, open_year, accepted, ore, snapshot,
                    reason, recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :open, :accepted, :ore, cast(:snapshot as jsonb),
                    :reason, :now, :actor)
                """, structure, seen, reason, actor)
                        .param("pot", answer.pot())
                        .param("year", answer.year())
                        .param("party", answer.party())
                        .param("open", answer.openYear())
                        .param("accepted", answer.accepted())
                        .param("ore", answer.figure().amount().ore())
                        .param("snapshot", Snapshots.write(answer.party(), answer.figure())));
    }

    void add(StructureId structure, Payment payment, @Nullable String reason, Actor actor) {
        next(
                payment.number() - 1,
                sql("""
                insert into economy.payment (structure_id, pot, year, party_id, number, instalment, ore, paid_on, reference,
                    reverses, reason, recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :instalment, :ore, :day, :reference, :reverses,
                    :reason, :now, :actor)
                """, structure, payment.number() - 1, reason, actor)
                        .param("pot", payment.pot())
                        .param("year", payment.year())
                        .param("party", payment.party())
                        .param("instalment", payment.instalment())
                        .param("ore", payment.amount().ore())
                        .param("day", payment.day())
                        .param("reference", payment.reference())
                        .param("reverses", payment.reverses()));
    }

    private JdbcClient.StatementSpec sql(
            String text, StructureId structure, int seen, @Nullable String reason, Actor actor) {
        return jdbc.sql(text)
                .param("structure", structure.value())
                .param("sequence", seen + 1)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id());
    }

    private static void next(int seen, JdbcClient.StatementSpec row) {
        try {
            row.update();
        } catch (DuplicateKeyException taken) {
            throw new ChangedByAnother(String.valueOf(seen), String.valueOf(seen + 1));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
