package se.radslag.economy.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;

/** The next row of a line; two who write the same one at once are told apart by its number. */
@Component
class NextRow {

    private final JdbcClient jdbc;
    private final Clock clock;

    NextRow(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A statement that knows its structure, its number, and who writes it, when and why.
     *
     * @param seen the last row that the actor had before their eyes; 0 when there was none
     */
    JdbcClient.StatementSpec sql(String text, StructureId structure, int seen, @Nullable String reason, Actor actor) {
        return jdbc.sql(text)
                .param("structure", structure.value())
                .param("sequence", seen + 1)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id());
    }

    static void write(int seen, JdbcClient.StatementSpec row) {
        try {
            row.update();
        } catch (DuplicateKeyException taken) {
            throw new ChangedByAnother(String.valueOf(seen), String.valueOf(seen + 1));
        }
    }
}
