package se.radslag.charter.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Keeps charter files version by version, and which of them is in effect. */
@Repository
class CharterVersions {

    private final JdbcClient jdbc;

    CharterVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which version of a structure is in effect; the sequence grows with every change of it. */
    record InEffect(String structure, int sequence, int number, int foundings) {}

    List<InEffect> inEffect() {
        return jdbc.sql("""
                select distinct on (effect.structure_id)
                       effect.structure_id as structure, effect.sequence, effect.number,
                       (select count(*) from charter.founding where structure_id = effect.structure_id)
                       + (select count(*) from charter.closing where structure_id = effect.structure_id) as foundings
                from charter.effect
                order by effect.structure_id, effect.sequence desc
                """)
                .query((row, index) -> new InEffect(
                        row.getString("structure"),
                        row.getInt("sequence"),
                        row.getInt("number"),
                        row.getInt("foundings")))
                .list();
    }

    Optional<byte[]> file(StructureId structure, int number) {
        return jdbc.sql("select file from charter.version where structure_id = :structure and number = :number")
                .param("structure", structure.value())
                .param("number", number)
                .query((row, index) -> row.getBytes("file"))
                .optional();
    }

    /** Holds off others who would change this structure's versions until the transaction ends. */
    void lock(StructureId structure, Instant now) {
        jdbc.sql("insert into charter.structure values (:id, :now) on conflict do nothing")
                .param("id", structure.value())
                .param("now", at(now))
                .update();
        jdbc.sql("select id from charter.structure where id = :id for update")
                .param("id", structure.value())
                .query(String.class)
                .single();
    }

    boolean exists(StructureId structure, int number) {
        return jdbc.sql("select count(*) from charter.version where structure_id = :structure and number = :number")
                        .param("structure", structure.value())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Stores a file as the next version, and answers with its number. */
    int add(StructureId structure, byte[] file, String sha256, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into charter.version (structure_id, number, file, sha256, uploaded_at, uploaded_by)
                select :structure, coalesce(max(number), 0) + 1, :file, :sha256, :now, :actor
                from charter.version
                where structure_id = :structure
                returning number
                """)
                .param("structure", structure.value())
                .param("file", file)
                .param("sha256", sha256)
                .param("now", at(now))
                .param("actor", actor.id())
                .query(Integer.class)
                .single();
    }

    /** The version whose file is the very same, if one is stored. */
    Optional<Integer> same(StructureId structure, String sha256) {
        return jdbc.sql("""
                select max(number) from charter.version where structure_id = :structure and sha256 = :sha256
                """)
                .param("structure", structure.value())
                .param("sha256", sha256)
                .query(Integer.class)
                .optional();
    }

    /** The version in effect; 0 when none is. */
    int current(StructureId structure) {
        return jdbc.sql("""
                select number from charter.effect where structure_id = :structure order by sequence desc limit 1
                """)
                .param("structure", structure.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void takeEffect(StructureId structure, int number, Instant now, Actor actor) {
        jdbc.sql("""
                insert into charter.effect (structure_id, sequence, number, taken_at, taken_by)
                select :structure, coalesce(max(sequence), 0) + 1, :number, :now, :actor
                from charter.effect
                where structure_id = :structure
                """)
                .param("structure", structure.value())
                .param("number", number)
                .param("now", at(now))
                .param("actor", actor.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
