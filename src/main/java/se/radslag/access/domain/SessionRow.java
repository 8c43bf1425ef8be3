package se.radslag.access.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;

/** Reads a session as it stands in the database, with who it is and what they may do right now. */
final class SessionRow {

    private SessionRow() {}

    static Session of(ResultSet row, int number) throws SQLException {
        var actor = new Actor(row.getString("actor"), roles(row.getArray("roles")), parties(row.getArray("parties")));
        return new Session(
                row.getObject("id", UUID.class),
                actor,
                row.getObject("account", UUID.class),
                person(row),
                new Device(row.getString("browser"), row.getString("system")),
                instant(row, "started_at"),
                instant(row, "seen_at"),
                instant(row, "expires_at"));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return person == null ? null : new PersonId(person);
    }

    private static Set<Actor.Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Actor.Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> parties(Array keys) throws SQLException {
        return Set.of((String[]) keys.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
