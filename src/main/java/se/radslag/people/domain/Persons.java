package se.radslag.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Sex;

/** Keeps persons. */
@Repository
class Persons {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PersonNames names;

    Persons(JdbcClient jdbc, JdbcTemplate batches, PersonNames names) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.names = names;
    }

    /** A person as kept, without names. */
    record Kept(
            PersonId id,
            int version,
            @Nullable LocalDate protectedSince,
            @Nullable PersonId mergedInto) {}

    void add(List<NewPerson> persons, Instant now, Actor actor) {
        batches.batchUpdate(
                """
                insert into people.person (id, sex, protected_since, recorded_at, recorded_by) values (?, ?, ?, ?, ?)
                """,
                persons.stream()
                        .map(person -> new Object[] {
                            person.id().value(),
                            person.sex() == null ? null : person.sex().name(),
                            person.protectedSince(),
                            now.atOffset(ZoneOffset.UTC),
                            actor.id()
                        })
                        .toList());
        names.add(persons);
    }

    /** Whether a person holds or held an office of a party that the actor keeps, or was entered by the actor. */
    boolean isOf(PersonId id, Actor actor) {
        return jdbc.sql("""
                select exists (select from people.office_holding
                               where person_id = :id and party_key = any(:parties::text[]))
                    or exists (select from people.person where id = :id and recorded_by = :actor)
                """)
                .param("id", id.value())
                .param("parties", actor.parties().toArray(String[]::new))
                .param("actor", actor.id())
                .query(Boolean.class)
                .single();
    }

    /** The person, held until the transaction ends. */
    Optional<Kept> locked(PersonId id) {
        return jdbc.sql("""
                select id, version, protected_since, merged_into from people.person where id = :id for update
                """)
                .param("id", id.value())
                .query((row, index) -> new Kept(
                        id,
                        row.getInt("version"),
                        row.getObject("protected_since", LocalDate.class),
                        row.getObject("merged_into") == null ? null : PersonId.of(row.getString("merged_into"))))
                .optional();
    }

    void rename(PersonId id, String given, String family, LocalDate from) {
        names.change(id, given, family, from);
        touch(id);
    }

    void protect(PersonId id, @Nullable LocalDate since) {
        jdbc.sql(
                        "update people.person set protected_since = cast(:since as date), version = version + 1 where id = :id")
                .param("id", id.value())
                .param("since", since)
                .update();
    }

    void setSex(PersonId id, @Nullable Sex sex) {
        jdbc.sql("update people.person set sex = :sex, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("sex", sex == null ? null : sex.name())
                .update();
    }

    /** Lets everything that one person held be the other's, and whoever was found to be the one be the other too. */
    void merge(PersonId one, PersonId into) {
        for (var sql : List.of(
                "update people.office_holding set person_id = :other, version = version + 1 where person_id = :one",
                "update people.mandate set person_id = :other, version = version + 1 where person_id = :one",
                "update people.body_post set person_id = :other, version = version + 1 where person_id = :one",
                "update people.adjunct set person_id = :other where person_id = :one",
                "update people.side_override set person_id = :other where person_id = :one",
                "update people.person set merged_into = :other where merged_into = :one",
                "update people.person set merged_into = :other, version = version + 1 where id = :one")) {
            jdbc.sql(sql).param("one", one.value()).param("other", into.value()).update();
        }
        touch(into);
    }

    private void touch(PersonId id) {
        jdbc.sql("update people.person set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }
}
