package se.radslag.people.rollover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Keeps what was asked for a term, and what was written to whom. */
@Repository
class TermQuestions implements TermQuestion.Lookup {

    private final JdbcClient jdbc;

    TermQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A term with a question that has not been forgotten by its party. */
    record OpenTerm(StructureId structure, LocalDate from) {}

    /** The question put to a party; empty when it was put before. */
    Optional<UUID> ask(StructureId structure, LocalDate from, String party, LocalDate by, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.term_question (structure_id, term_from, party_id, answer_by, asked_at, asked_by)
                values (:structure, cast(:first as date), :party, cast(:by as date), :now, :actor)
                on conflict do nothing returning id
                """)
                .param("structure", structure.value())
                .param("first", from)
                .param("party", party)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .optional();
    }

    /** Notes a letter; false when it was written before. */
    boolean write(UUID question, int turn, String account, Instant now) {
        return jdbc.sql("""
                insert into people.term_letter (question_id, turn, account, written_at)
                values (:question, :turn, :account, :now) on conflict do nothing
                """)
                        .param("question", question)
                        .param("turn", turn)
                        .param("account", account)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The terms that have not begun on a day and for which somebody was asked. */
    List<OpenTerm> open(LocalDate today) {
        return jdbc.sql("""
                select distinct structure_id, term_from from people.term_question
                where term_from > cast(:today as date) order by structure_id, term_from
                """)
                .param("today", today)
                .query((row, index) -> new OpenTerm(
                        new StructureId(row.getString("structure_id")), row.getObject("term_from", LocalDate.class)))
                .list();
    }

    @Override
    public Map<String, TermQuestion> of(StructureId structure, LocalDate from) {
        var questions = new LinkedHashMap<String, TermQuestion>();
        jdbc.sql("""
                select id, party_id, answer_by, asked_at,
                       array(select min(written_at) from people.term_letter where question_id = term_question.id
                             group by turn order by turn) as letters
                from people.term_question
                where structure_id = :structure and term_from = cast(:first as date) order by party_id
                """)
                .param("structure", structure.value())
                .param("first", from)
                .query((row, index) -> question(row))
                .list()
                .forEach(question -> questions.put(question.party(), question));
        return questions;
    }

    private static TermQuestion question(ResultSet row) throws SQLException {
        return new TermQuestion(
                row.getObject("id", UUID.class),
                row.getString("party_id"),
                row.getObject("answer_by", LocalDate.class),
                row.getTimestamp("asked_at").toInstant(),
                Arrays.stream((Timestamp[]) row.getArray("letters").getArray())
                        .map(Timestamp::toInstant)
                        .toList());
    }
}
