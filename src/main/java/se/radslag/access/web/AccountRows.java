package se.radslag.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Invitation;
import se.radslag.access.web.AccountsPage.Invited;
import se.radslag.access.web.AccountsPage.Role;
import se.radslag.access.web.AccountsPage.Row;
import se.radslag.kernel.StructureId;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.seating.Person;
import se.radslag.platform.text.Language;

/** Lists accounts, each with its roles, its invitations and when it was last used. */
@Component
class AccountRows {

    private final JdbcClient database;
    private final RoleWords words;
    private final InvitationWords invitations;
    private final PersonLookup people;
    private final Clock clock;

    AccountRows(JdbcClient database, RoleWords words, InvitationWords invitations, PersonLookup people, Clock clock) {
        this.database = database;
        this.words = words;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
    }

    /** Those with a role here, those who sit here, and those whose invitation here still waits for something. */
    List<Row> of(@Nullable StructureId structure, List<Sitters.Sitter> members, Language language) {
        var invited = invitations.shown(structure);
        var found = new LinkedHashMap<UUID, Found>();
        database.sql("""
                        select account.id, email, person, given.id as given, structure_id, role, party,
                               (select max(started_at) from access.session where session.account = account.id) as seen
                        from access.account
                        left join access.role_given given on given.account = account.id and given.ended_at is null
                             and (:structure::text is null or structure_id = :structure)
                        where closed_at is null
                          and (:structure::text is null or given.id is not null or person = any(:members::uuid[])
                               or account.id = any(:invited::uuid[]))
                        order by email, structure_id nulls first, role, party
                        """)
                .param("structure", structure == null ? null : structure.value(), Types.VARCHAR)
                .param(
                        "members",
                        members.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .param("invited", invitations.waiting(invited).toArray(UUID[]::new))
                .query((row, index) -> {
                    var each = found.computeIfAbsent(row.getObject("id", UUID.class), Found::new);
                    each.read(row);
                    return row.getString("role") == null || each.roles.add(role(row, structure, language));
                })
                .list();
        return rows(found.values().stream().toList(), invited, structure, language);
    }

    private List<Row> rows(
            List<Found> found, List<Invitation> invited, @Nullable StructureId structure, Language language) {
        var names = people.on(
                found.stream().map(each -> each.person).filter(Objects::nonNull).toList(), LocalDate.now(clock));
        var byAccount = invited.stream().collect(Collectors.groupingBy(Invitation::account));
        return found.stream()
                .map(each -> each.row(
                        names,
                        byAccount.getOrDefault(each.id, List.of()).stream()
                                .map(one -> invitations.of(one, structure, each.email, language))
                                .toList()))
                .toList();
    }

    /** An account while its lines are read, one for each role. */
    private static final class Found {
        private final UUID id;
        private final List<Role> roles = new ArrayList<>();
        private String email = "";
        private @Nullable PersonId person;
        private @Nullable Instant seen;

        Found(UUID id) {
            this.id = id;
        }

        void read(ResultSet row) throws SQLException {
            var owner = row.getObject("person", UUID.class);
            var last = row.getObject("seen", OffsetDateTime.class);
            email = row.getString("email");
            person = owner == null ? null : new PersonId(owner);
            seen = last == null ? null : last.toInstant();
        }

        Row row(Map<PersonId, Person> names, List<Invited> invited) {
            var known = person == null ? null : names.get(person);
            return new Row(id, email, known == null ? null : known.name(), seen, roles, invited);
        }
    }

    private Role role(ResultSet row, @Nullable StructureId structure, Language language) throws SQLException {
        var given = words.of(row.getString("structure_id"), row.getString("role"), row.getString("party"), language);
        var end = (structure == null ? "" : "/" + structure) + "/w/access/roles/" + row.getString("given") + "/end";
        return new Role(given.role(), structure == null ? given.place() : null, end);
    }
}
