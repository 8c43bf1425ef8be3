package se.radslag.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.PersonId;
import se.radslag.people.PersonList;

/** Searches persons by any name they have had. */
@Repository
class PersonSearch implements PersonList {

    /** So many letters find few enough to be looked up first; fewer find many, of whom the first are met soon. */
    private static final int RARE = 3;

    /** By each name of every entry; an entry that was found to be another's leads to that one. */
    private static final String NAMED = """
            select coalesce(entry.merged_into, entry.id)
            from people.person_name name join people.person entry on entry.id = name.person_id
            where lower(name.given || ' ' || name.family) like :part
            """;

    private final JdbcClient jdbc;

    PersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first by name, whoever they are: those are met by index before the others are read. */
    @Override
    public List<Entry> named(String part) {
        return search(part, "order by latest.family, latest.given limit " + MOST)
                .query((row, index) -> entry(row))
                .list();
    }

    /** All of them; those with protected identity last, so that their place tells nothing of the name. */
    @Override
    public void each(String part, Consumer<Entry> to) {
        search(part, "order by person.protected_since is not null, latest.family, latest.given")
                .query(row -> {
                    to.accept(entry(row));
                });
    }

    /** By the name that a person has now; a part of any name is looked for by its letters. */
    private JdbcClient.StatementSpec search(String part, String order) {
        var wanted = part.strip().toLowerCase(Locale.ROOT);
        boolean isRare = wanted.length() >= RARE;
        var found = wanted.isEmpty() ? "" : "and person.id in (%s)".formatted(isRare ? "table found" : NAMED);
        return jdbc.sql((isRare ? "with found as materialized (%s)".formatted(NAMED) : "") + """
                select person.id, person.version, person.protected_since,
                       case when person.protected_since is null then latest.given || ' ' || latest.family end as name
                from people.person_name latest
                join people.person on person.id = latest.person_id
                where upper_inf(latest.during) and person.merged_into is null
                """ + found + " " + order)
                .param("part", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                PersonId.of(row.getString("id")),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("protected_since", LocalDate.class));
    }
}
