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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.access.web.AccountsPage.Option;
import se.radslag.access.web.AccountsPage.Role;
import se.radslag.access.web.AccountsPage.Row;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.seating.Person;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;
import se.radslag.platform.web.FileLinks;

/** Gathers who may be what, for the installation or one structure. */
@Component
class AccountsPages {

    private final JdbcClient database;
    private final CharterLookup charters;
    private final RoleWords words;
    private final Sitters sitters;
    private final PersonLookup people;
    private final Clock clock;

    AccountsPages(
            JdbcClient database,
            CharterLookup charters,
            RoleWords words,
            Sitters sitters,
            PersonLookup people,
            Clock clock) {
        this.database = database;
        this.charters = charters;
        this.words = words;
        this.sitters = sitters;
        this.people = people;
        this.clock = clock;
    }

    static String path(@Nullable StructureId structure) {
        return (structure == null ? "" : "/" + structure) + "/w/access/accounts";
    }

    AccountsPage page(
            @Nullable StructureId structure,
            Actor actor,
            AccountForm form,
            List<FieldFault> faults,
            Language language) {
        var charter = structure == null ? null : charters.current(structure).orElse(null);
        var members = charter == null ? List.<Sitters.Sitter>of() : sitters.of(charter, language);
        return new AccountsPage(
                charter == null
                        ? List.of()
                        : List.of(new Crumb(charter.title().in(language.tag()), "/" + charter.id())),
                path(structure),
                form,
                options(charter, language),
                members.stream()
                        .map(each -> new Option("PERSON:" + each.person(), each.name()))
                        .toList(),
                faults,
                rows(structure, members, language),
                structure == null && actor.is(Actor.Role.OPERATOR),
                FileLinks.of(path(structure)));
    }

    /** Every account with each of its roles. */
    TableFile file(@Nullable StructureId structure, Language language) {
        var texts = Texts.in(language);
        var charter = structure == null ? null : charters.current(structure).orElse(null);
        var members = charter == null ? List.<Sitters.Sitter>of() : sitters.of(charter, language);
        return new TableFile(
                "behorigheter-" + (structure == null ? "installation" : structure),
                List.of(
                        texts.say("access.accounts.email"),
                        texts.say("access.accounts.name"),
                        texts.say("access.accounts.roles"),
                        texts.say("access.accounts.place"),
                        texts.say("access.accounts.seen")),
                out -> {
                    for (var row : rows(structure, members, language)) {
                        if (row.roles().isEmpty()) {
                            out.row(row.email(), row.name(), null, null, row.seen());
                        }
                        for (var role : row.roles()) {
                            out.row(row.email(), row.name(), role.text(), role.place(), row.seen());
                        }
                    }
                });
    }

    List<FieldFault> faults(Refused refused, Language language) {
        return refused.verdicts().broken().stream()
                .map(verdict -> new FieldFault(
                        verdict.message().equals("access.rule.email") ? "email" : "what",
                        Texts.in(language).say(verdict.message(), verdict.facts())))
                .toList();
    }

    private List<Option> options(@Nullable Charter charter, Language language) {
        var texts = Texts.in(language);
        if (charter == null) {
            return List.of(new Option("OPERATOR", texts.say("access.role.OPERATOR")));
        }
        var options = new ArrayList<Option>();
        options.add(new Option("COORDINATOR", texts.say("access.role.COORDINATOR")));
        for (var party : charter.parties().values()) {
            var name = charter.name(party.id(), LocalDate.now(clock), language.tag());
            options.add(new Option(
                    "REGISTRAR:" + PartyKey.of(charter, party),
                    texts.say("access.role.of", texts.say("access.role.REGISTRAR"), name)));
        }
        options.add(new Option("EVALUATOR", texts.say("access.role.EVALUATOR")));
        options.add(new Option("READER", texts.say("access.role.READER")));
        return options;
    }

    private List<Row> rows(@Nullable StructureId structure, List<Sitters.Sitter> members, Language language) {
        var found = new LinkedHashMap<UUID, Found>();
        database.sql("""
                        select account.id, email, person, given.id as given, structure_id, role, party,
                               (select max(started_at) from access.session where session.account = account.id) as seen
                        from access.account
                        left join access.role_given given on given.account = account.id and given.ended_at is null
                             and (:structure::text is null or structure_id = :structure)
                        where closed_at is null
                          and (:structure::text is null or given.id is not null or person = any(:members::uuid[]))
                        order by email, structure_id nulls first, role, party
                        """)
                .param("structure", structure == null ? null : structure.value(), Types.VARCHAR)
                .param(
                        "members",
                        members.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .query((row, index) -> {
                    var each = found.computeIfAbsent(row.getObject("id", UUID.class), Found::new);
                    each.read(row);
                    return row.getString("role") == null || each.roles.add(role(row, structure, language));
                })
                .list();
        var names = people.on(
                found.values().stream()
                        .map(each -> each.person)
                        .filter(Objects::nonNull)
                        .toList(),
                LocalDate.now(clock));
        return found.values().stream().map(each -> each.row(names)).toList();
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
            email = row.getString("email");
            person = owner == null ? null : new PersonId(owner);
            seen = AccountsPages.seen(row);
        }

        Row row(Map<PersonId, Person> names) {
            var known = person == null ? null : names.get(person);
            return new Row(id, email, known == null ? null : known.name(), seen, List.copyOf(roles));
        }
    }

    private Role role(ResultSet row, @Nullable StructureId structure, Language language) throws SQLException {
        var given = words.of(row.getString("structure_id"), row.getString("role"), row.getString("party"), language);
        var end = (structure == null ? "" : "/" + structure) + "/w/access/roles/" + row.getString("given") + "/end";
        return new Role(given.role(), structure == null ? given.place() : null, end);
    }

    private static @Nullable Instant seen(ResultSet row) throws SQLException {
        var seen = row.getObject("seen", OffsetDateTime.class);
        return seen == null ? null : seen.toInstant();
    }
}
