package se.radslag.people.rollover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Keeps what the parties answered for a term. */
@Repository
class TermAnswers implements TermAnswer.Lookup {

    private final JdbcClient jdbc;

    TermAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes an answer; false when the party has answered already. */
    boolean add(
            StructureId structure, LocalDate from, String party, @Nullable String remains, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.term_answer (structure_id, term_from, party_id, remains, answered_at, answered_by)
                values (:structure, cast(:first as date), :party, :remains, :now, :actor) on conflict do nothing
                """)
                        .param("structure", structure.value())
                        .param("first", from)
                        .param("party", party)
                        .param("remains", remains)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .update()
                == 1;
    }

    boolean takeBack(StructureId structure, LocalDate from, String party, Instant now, Actor actor) {
        return jdbc.sql("""
                update people.term_answer set taken_back_at = :now, taken_back_by = :actor
                where structure_id = :structure and term_from = cast(:first as date) and party_id = :party
                  and taken_back_at is null
                """)
                        .param("structure", structure.value())
                        .param("first", from)
                        .param("party", party)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .update()
                == 1;
    }

    @Override
    public Map<String, TermAnswer> of(StructureId structure, LocalDate from) {
        var answers = new LinkedHashMap<String, TermAnswer>();
        jdbc.sql("""
                select id, party_id, remains, answered_at from people.term_answer
                where structure_id = :structure and term_from = cast(:first as date) and taken_back_at is null
                """)
                .param("structure", structure.value())
                .param("first", from)
                .query((row, index) -> new TermAnswer(
                        row.getObject("id", UUID.class),
                        row.getString("party_id"),
                        row.getString("remains"),
                        row.getTimestamp("answered_at").toInstant()))
                .list()
                .forEach(answer -> answers.put(answer.party(), answer));
        return answers;
    }
}
