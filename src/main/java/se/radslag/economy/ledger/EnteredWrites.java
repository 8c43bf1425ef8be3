package se.radslag.economy.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Writes what is entered of a structure's costs: each time the next row of its line. */
@Repository
class EnteredWrites {

    private final NextRow row;

    EnteredWrites(NextRow row) {
        this.row = row;
    }

    /** @param seen the last row that the actor had before their eyes; 0 when there was none */
    void add(StructureId structure, Measure count, int seen, @Nullable String reason, Actor actor) {
        NextRow.write(
                seen,
                row.sql("""
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
        NextRow.write(
                seen,
                row.sql("""
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
        NextRow.write(
                seen,
                row.sql("""
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
        NextRow.write(seen, partyAmount("""
                insert into economy.paid_before (structure_id, pot, year, party_id, sequence, ore, source, reason,
                    recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :ore, :source, :reason, :now, :actor)
                """, structure, paid, seen, reason, actor));
    }

    void addAddition(StructureId structure, PartyAmount addition, int seen, String reason, Actor actor) {
        NextRow.write(seen, partyAmount("""
                insert into economy.addition (structure_id, pot, year, party_id, sequence, ore, source, reason,
                    recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :ore, :source, :reason, :now, :actor)
                """, structure, addition, seen, reason, actor));
    }

    private JdbcClient.StatementSpec partyAmount(
            String text, StructureId structure, PartyAmount amount, int seen, @Nullable String reason, Actor actor) {
        return row.sql(text, structure, seen, reason, actor)
                .param("pot", amount.pot())
                .param("year", amount.year())
                .param("party", amount.party())
                .param("ore", amount.amount().ore())
                .param("source", amount.source().toString());
    }

    void add(StructureId structure, YearChoice choice, int seen, String reason, Actor actor) {
        NextRow.write(
                seen,
                row.sql("""
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

    void add(StructureId structure, Payment payment, @Nullable String reason, Actor actor) {
        NextRow.write(
                payment.number() - 1,
                row.sql("""
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
}
