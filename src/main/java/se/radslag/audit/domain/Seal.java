package se.radslag.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A batch of entries under one hash, which holds the hash of the seal before it. */
record Seal(
        String chain, long number, UUID first, UUID last, int entries, Sha256 previous, Sha256 hash, Instant sealedAt) {

    /** Seals entries, given in their order by id and fingerprint. */
    static Seal on(Chain.Head head, String chain, List<Stamp> stamps, Instant at) {
        var first = stamps.getFirst().entry();
        var last = stamps.getLast().entry();
        var open = new Seal(chain, head.number() + 1, first, last, stamps.size(), head.hash(), Sha256.NONE, at);
        return new Seal(chain, open.number, first, last, open.entries, head.hash(), open.hashOver(stamps), at);
    }

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getString("chain"),
                row.getLong("number"),
                row.getObject("first_entry", UUID.class),
                row.getObject("last_entry", UUID.class),
                row.getInt("entries"),
                Sha256.stored(row.getBytes("previous")),
                Sha256.stored(row.getBytes("hash")),
                Entry.moment(row, "sealed_at"));
    }

    /** The hash that a seal with these entries has. */
    Sha256 hashOver(List<Stamp> stamps) {
        return Sha256.of(Map.of(
                "chain", chain,
                "number", number,
                "first", first.toString(),
                "last", last.toString(),
                "count", entries,
                "previous", previous.hex(),
                "sealed", sealedAt.toString(),
                "entries", stamps.stream().map(stamp -> stamp.hash().hex()).toList()));
    }

    /** An entry and its fingerprint when it was sealed. */
    record Stamp(UUID entry, Sha256 hash) {}
}
