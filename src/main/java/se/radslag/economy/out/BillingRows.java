package se.radslag.economy.out;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;

/** Keeps what invoices must know of parties, every time it was entered, and who is paid. */
@Repository
class BillingRows {

    private record Row(String party, int sequence, Detail detail, String value) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    BillingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By party, as it was entered last. */
    Map<String, Billing> of(StructureId structure) {
        var rows = jdbc.sql("""
                select party_id, sequence, detail, value
                from economy.billing entered
                where structure_id = :structure
                  and sequence = (select max(last.sequence) from economy.billing last
                      where last.structure_id = entered.structure_id and last.party_id = entered.party_id)
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Row(
                        row.getString("party_id"),
                        row.getInt("sequence"),
                        Detail.valueOf(row.getString("detail")),
                        row.getString("value")))
                .list();
        var byParty = new LinkedHashMap<String, Billing>();
        for (var row : rows) {
            var before = byParty.getOrDefault(row.party, Billing.none(row.party));
            var details = new EnumMap<Detail, String>(Detail.class);
            details.putAll(before.details());
            details.put(row.detail, row.value);
            byParty.put(row.party, new Billing(row.party, details, row.sequence));
        }
        return byParty;
    }

    /** Writes every detail anew, those that are not known as empty. */
    void add(StructureId structure, Billing billing, Actor actor) {
        for (var detail : Detail.values()) {
            written(
                    billing.sequence(),
                    sql("""
                    insert into economy.billing (structure_id, party_id, sequence, detail, value, recorded_at, recorded_by)
                    values (:structure, :party, :sequence, :detail, :value, :now, :actor)
                    """, structure, actor)
                            .param("party", billing.party())
                            .param("sequence", billing.sequence())
                            .param("detail", detail.name())
                            .param("value", billing.get(detail).orElse("")));
        }
    }

    Optional<Payee> payee(StructureId structure) {
        return jdbc.sql("""
                select party_id, sequence from economy.payee
                where structure_id = :structure
                order by sequence desc
                limit 1
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Payee(row.getString("party_id"), row.getInt("sequence")))
                .optional();
    }

    void add(StructureId structure, Payee payee, Actor actor) {
        written(
                payee.sequence(),
                sql("""
                insert into economy.payee (structure_id, sequence, party_id, recorded_at, recorded_by)
                values (:structure, :sequence, :party, :now, :actor)
                """, structure, actor).param("sequence", payee.sequence()).param("party", payee.party()));
    }

    private JdbcClient.StatementSpec sql(String text, StructureId structure, Actor actor) {
        return jdbc.sql(text)
                .param("structure", structure.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id());
    }

    private static void written(int sequence, JdbcClient.StatementSpec row) {
        try {
            row.update();
        } catch (DuplicateKeyException taken) {
            throw new ChangedByAnother(String.valueOf(sequence - 1), String.valueOf(sequence));
        }
    }
}
