package se.radslag.audit.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Computes every seal anew from what the entries say now, and names what is not as it was. Only reads. */
public final class Verification {

    private final Connection connection;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<String, Report.ChainState> chains = new TreeMap<>();

    private Verification(Connection connection) {
        this.connection = connection;
    }

    /** Whether this database has a log at all. */
    public static boolean isPossible(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('audit.entry') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Checks the whole log as it is at one moment; the connection is the caller's to close. */
    public static Report of(Connection connection, List<KnownHead> heads) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            var verification = new Verification(connection);
            verification.run(heads);
            return new Report(List.copyOf(verification.chains.values()), verification.damages);
        } finally {
            connection.rollback();
        }
    }

    private void run(List<KnownHead> heads) throws SQLException {
        try (var seals = Rows.of(connection, Queries.SEALS);
                var entries = Rows.of(connection, Queries.SEALED)) {
            new SealCheck(seals, entries, chains, damages).run();
        }
        countWaiting();
        find(Damage.Kind.INSERTED, Queries.INSERTED);
        find(Damage.Kind.REMOVED, Queries.REMOVED_WAITING);
        find(Damage.Kind.GUARD_OFF, Queries.GUARDS_OFF);
        for (var head : heads) {
            if (!holds(head)) {
                damages.add(new Damage(Damage.Kind.HEAD_MISSING, head.chain(), head.number(), null, null));
            }
        }
    }

    private void countWaiting() throws SQLException {
        try (var rows = Rows.of(connection, Queries.WAITING)) {
            while (rows.next()) {
                var row = rows.row();
                var chain = row.getString("chain");
                var known = chains.getOrDefault(chain, new Report.ChainState(chain, 0, 0, Sha256.NONE, 0, null));
                var oldest = Entry.moment(row, "oldest");
                chains.put(
                        chain,
                        new Report.ChainState(
                                chain, known.seals(), known.entries(), known.head(), row.getLong("waiting"), oldest));
            }
        }
    }

    private void find(Damage.Kind kind, String query) throws SQLException {
        try (var rows = Rows.of(connection, query)) {
            while (rows.next()) {
                damages.add(rows.damage(kind));
            }
        }
    }

    private boolean holds(KnownHead head) throws SQLException {
        try (var query = connection.prepareStatement(Queries.HEAD)) {
            query.setString(1, head.chain());
            query.setLong(2, head.number());
            query.setBytes(3, head.hash().bytes());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
