package se.radslag.people.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** How far a table has come that is being taken in: begun by one, told as it goes, ended once. */
@Repository
class IntakeProgress {

    private final JdbcClient jdbc;

    IntakeProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is we who take it in: of two who press at once, one does. */
    boolean begin(Brought brought, Instant now, Actor actor) {
        return jdbc.sql("""
                        update people.intake
                        set stage = 'READING', started_at = :now, started_by = :actor, beat_at = :now, rows_done = 0, rows_all = 0
                        where id = :id and stage = :stage and beat_at is not distinct from cast(:beat as timestamptz)
                        """)
                        .param("id", brought.id())
                        .param("stage", brought.stage().name())
                        .param(
                                "beat",
                                brought.beatAt() == null
                                        ? null
                                        : brought.beatAt().atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .update()
                == 1;
    }

    /** Lets tables of one structure be taken in one after the other. */
    void lock(StructureId structure) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 11))")
                .param("key", structure.value())
                .query((row, index) -> 0)
                .list();
    }

    void tell(UUID id, Brought.Stage stage, int done, int all, Instant now) {
        jdbc.sql("""
                update people.intake set stage = :stage, rows_done = :done, rows_all = :all, beat_at = :now where id = :id
                """)
                .param("id", id)
                .param("stage", stage.name())
                .param("done", done)
                .param("all", all)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is taken in is in the register: the file itself is not kept. */
    void end(UUID id, int rows, int there, Instant now) {
        jdbc.sql("""
                update people.intake
                set stage = 'DONE', rows_done = :rows, rows_all = :rows, rows_there = :there, done_at = :now, content = ''
                where id = :id
                """)
                .param("id", id)
                .param("rows", rows)
                .param("there", there)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets the database look anew at what its tables hold, so that the many rows just written are found by index at once. */
    void weigh() {
        jdbc.sql("""
                analyze people.person, people.person_name, people.coalition, people.office_holding, people.mandate,
                        people.listing
                """).update();
    }
}
