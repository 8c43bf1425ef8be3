package se.radslag.people.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.inventory.Task.Answer;
import se.radslag.people.inventory.Task.Outcome;

/** Keeps what earlier organisations did, and who does it now. */
@Repository
class TaskRows {

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tasks of a structure by the organisation that had them. */
    Map<UUID, List<Task>> of(StructureId structure) {
        var answers = answers(structure);
        return jdbc
                .sql("""
                select id, listing_id, name_sv, name_en, clauses from people.task
                where structure_id = :structure order by recorded_at, id
                """)
                .param("structure", structure.value())
                .query((row, index) -> {
                    var id = row.getObject("id", UUID.class);
                    return Map.entry(
                            row.getObject("listing_id", UUID.class),
                            new Task(
                                    id,
                                    row.getString("name_sv"),
                                    row.getString("name_en"),
                                    Arrays.asList(
                                            (String[]) row.getArray("clauses").getArray()),
                                    answers.getOrDefault(id, List.of())));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<Answer>> answers(StructureId structure) {
        return jdbc
                .sql("""
                select task_id, outcome, receiver, receiver_words, motive, from_day from people.task_answer
                where structure_id = :structure order by task_id, number
                """)
                .param("structure", structure.value())
                .query((row, index) -> Map.entry(
                        row.getObject("task_id", UUID.class),
                        new Answer(
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("receiver"),
                                row.getString("receiver_words"),
                                row.getString("motive"),
                                row.getObject("from_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    UUID add(StructureId structure, UUID listing, NameTask.Command command, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.task (structure_id, listing_id, name_sv, name_en, clauses, recorded_at, recorded_by)
                values (:structure, :listing, :sv, :en, :clauses, :now, :actor)
                returning id
                """)
                .param("structure", structure.value())
                .param("listing", listing)
                .param("sv", command.swedish().strip())
                .param("en", command.english())
                .param("clauses", command.clauses().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    void answer(PassOnTask.Command command, Instant now, Actor actor) {
        var answer = command.answer();
        jdbc.sql("""
                insert into people.task_answer
                    (structure_id, task_id, number, outcome, receiver, receiver_words, motive, from_day, recorded_at,
                     recorded_by)
                values (:structure, :task, :number, :outcome, :receiver, :words, :motive, cast(:first as date), :now, :actor)
                """)
                .param("structure", command.structure().value())
                .param("task", command.task())
                .param("number", command.seen() + 1)
                .param("outcome", answer.outcome().name())
                .param("receiver", answer.receiver())
                .param("words", answer.words())
                .param("motive", answer.motive())
                .param("first", answer.from())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }
}
