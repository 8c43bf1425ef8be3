package se.radslag.people.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.kernel.Actor;

/** Keeps how the rows of a table stood before they are ended, corrected or withdrawn: nothing once said is lost. */
public final class Former {

    private final JdbcClient jdbc;
    private final String table;

    public Former(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** What becomes of a row. */
    public enum Why {
        ENDED,
        CORRECTED,
        WITHDRAWN,
        SPLIT
    }

    /** Keeps a row as it stands now; to be asked before it is changed. */
    public void keep(UUID id, Why why, @Nullable String reason, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.former (table_name, row_id, content, why, reason, changed_at, changed_by)
                select :table, id, to_jsonb(kept), :why, :reason, :now, :actor
                from people.%s as kept where id = :id
                """.formatted(table))
                .param("table", table)
                .param("id", id)
                .param("why", why.name())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }
}
