package se.radslag.audit.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts entries under seals. Only entries whose transaction is older than every one that still runs are sealed, in the
 * order of their transactions, so that none can come later and belong before. Of sealers that run at once, one works.
 */
@Component
public class Sealer {

    private static final int BATCH = 1000;

    /** Committed, and older than all that runs; a number yet to come was given by another server, before a restore. */
    private static final String SETTLED = """
            (waiting.transaction < pg_snapshot_xmin(pg_current_snapshot())
             or waiting.transaction >= pg_snapshot_xmax(pg_current_snapshot()))
            """;

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(JdbcClient sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Seals all that can be sealed now and tells how many entries that were; none when another sealer is at work. */
    public int seal() {
        var sealed = transaction.execute(status -> isAlone() ? sealAll() : 0);
        return sealed == null ? 0 : sealed;
    }

    private boolean isAlone() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0))")
                .query(Boolean.class)
                .single();
    }

    private int sealAll() {
        int sealed = 0;
        for (var chain : waitingChains()) {
            for (var batch = next(chain); !batch.isEmpty(); batch = next(chain)) {
                write(Seal.on(head(chain), chain, batch, clock.instant().truncatedTo(ChronoUnit.MICROS)), batch);
                sealed += batch.size();
            }
        }
        return sealed;
    }

    private List<String> waitingChains() {
        return sql.sql("select distinct chain from audit.unsealed waiting where " + SETTLED + " order by chain")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Seal.Stamp> next(String chain) {
        return sql
                .sql("select " + Entry.COLUMNS
                        + " from audit.unsealed waiting join audit.entry on entry.id = waiting.entry_id"
                        + " where waiting.chain = :chain and " + SETTLED
                        + " order by waiting.transaction, waiting.entry_id limit " + BATCH)
                .param("chain", chain)
                .query((row, number) -> Entry.read(row))
                .list()
                .stream()
                .map(entry -> new Seal.Stamp(entry.id(), entry.hash()))
                .toList();
    }

    private Chain.Head head(String chain) {
        return sql.sql("select number, hash from audit.seal where chain = :chain order by number desc limit 1")
                .param("chain", chain)
                .query((row, number) -> new Chain.Head(row.getLong("number"), Sha256.stored(row.getBytes("hash"))))
                .optional()
                .orElse(Chain.Head.NONE);
    }

    private void write(Seal seal, List<Seal.Stamp> stamps) {
        sql.sql("insert into audit.seal values (:chain, :number, :first, :last, :entries, :previous, :hash, :at)")
                .param("chain", seal.chain())
                .param("number", seal.number())
                .param("first", seal.first())
                .param("last", seal.last())
                .param("entries", seal.entries())
                .param("previous", seal.previous().bytes())
                .param("hash", seal.hash().bytes())
                .param("at", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .update();
        var ids = stamps.stream().map(Seal.Stamp::entry).toArray(UUID[]::new);
        sql.sql("""
                        insert into audit.sealed (entry_id, chain, number, place, hash)
                        select entry_id, :chain, :number, place, hash
                        from unnest(:ids, :places, :hashes) as stamps (entry_id, place, hash)
                        """)
                .param("chain", seal.chain())
                .param("number", seal.number())
                .param("ids", ids)
                .param("places", IntStream.rangeClosed(1, ids.length).boxed().toArray(Integer[]::new))
                .param(
                        "hashes",
                        stamps.stream().map(stamp -> stamp.hash().bytes()).toArray(byte[][]::new))
                .update();
        sql.sql("delete from audit.unsealed where entry_id = any (:ids)")
                .param("ids", ids)
                .update();
    }
}
