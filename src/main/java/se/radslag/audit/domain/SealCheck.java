package se.radslag.audit.domain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks through seals and their entries side by side, both in the order of chain and number. */
final class SealCheck {

    private final Rows seals;
    private final Rows entries;
    private final Map<String, Report.ChainState> chains;
    private final List<Damage> damages;

    SealCheck(Rows seals, Rows entries, Map<String, Report.ChainState> chains, List<Damage> damages) {
        this.seals = seals;
        this.entries = entries;
        this.chains = chains;
        this.damages = damages;
    }

    void run() throws SQLException {
        entries.next();
        while (seals.next()) {
            var seal = Seal.read(seals.row());
            skipEntriesBefore(seal);
            check(seal, stampsOf(seal));
        }
        while (entries.isAtRow()) {
            reportEntryWithoutSeal();
        }
    }

    private void check(Seal seal, List<Seal.Stamp> stamps) {
        var before = chains.getOrDefault(seal.chain(), new Report.ChainState(seal.chain(), 0, 0, Sha256.NONE, 0, null));
        if (seal.number() != before.seals() + 1 || !seal.previous().equals(before.head())) {
            damages.add(Damage.of(Damage.Kind.CHAIN_BROKEN, seal));
        }
        if (stamps.size() != seal.entries() || !seal.hashOver(stamps).equals(seal.hash())) {
            damages.add(Damage.of(Damage.Kind.SEAL_CHANGED, seal));
        }
        chains.put(
                seal.chain(),
                new Report.ChainState(
                        seal.chain(), seal.number(), before.entries() + stamps.size(), seal.hash(), 0, null));
    }

    private List<Seal.Stamp> stampsOf(Seal seal) throws SQLException {
        var stamps = new ArrayList<Seal.Stamp>();
        while (entries.isAtRow() && compareTo(seal) == 0) {
            stamps.add(stamp(seal));
            entries.next();
        }
        return stamps;
    }

    private Seal.Stamp stamp(Seal seal) throws SQLException {
        var row = entries.row();
        var stamp = new Seal.Stamp(row.getObject("entry_id", UUID.class), Sha256.stored(row.getBytes("hash")));
        if (row.getObject("id") == null) {
            damages.add(new Damage(Damage.Kind.REMOVED, seal.chain(), seal.number(), stamp.entry(), seal.sealedAt()));
            return stamp;
        }
        var entry = Entry.read(row);
        if (!entry.hash().equals(stamp.hash()) || !entry.chain().equals(seal.chain())) {
            damages.add(new Damage(Damage.Kind.CHANGED, seal.chain(), seal.number(), entry.id(), entry.occurredAt()));
        }
        return stamp;
    }

    private void skipEntriesBefore(Seal seal) throws SQLException {
        while (entries.isAtRow() && compareTo(seal) < 0) {
            reportEntryWithoutSeal();
        }
    }

    private void reportEntryWithoutSeal() throws SQLException {
        var row = entries.row();
        var chain = row.getString("chain");
        var number = row.getLong("number");
        if (damages.stream()
                .noneMatch(known -> known.kind() == Damage.Kind.SEAL_REMOVED
                        && known.chain().equals(chain)
                        && Long.valueOf(number).equals(known.seal()))) {
            damages.add(new Damage(Damage.Kind.SEAL_REMOVED, chain, number, null, null));
        }
        entries.next();
    }

    /** How the entry that we look at stands to a seal, in the order of both. */
    private int compareTo(Seal seal) throws SQLException {
        int byChain = entries.row().getString("chain").compareTo(seal.chain());
        return byChain != 0 ? byChain : Long.compare(entries.row().getLong("number"), seal.number());
    }
}
