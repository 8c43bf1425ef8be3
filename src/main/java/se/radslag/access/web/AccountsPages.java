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
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FieldFault;

/** Gathers who may be what, for the installation or one structure. */
@Component
class AccountsPages {

    private final JdbcClient database;
    private final CharterLookup charters;
    private final RoleWords words;
    private final Clock clock;

    AccountsPages(JdbcClient database, CharterLookup charters, RoleWords words, Clock clock) {
        this.database = database;
        this.charters = charters;
        this.words = words;
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
        return new AccountsPage(
                charter == null
                        ? List.of()
                        : List.of(new Crumb(charter.title().in(language.tag()), "/" + charter.id())),
                path(structure),
                form,
                options(charter, language),
                faults,
                rows(structure, language),
                structure == null && actor.is(Actor.Role.OPERATOR));
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
        return options;
    }

    private List<Row> rows(@Nullable StructureId structure, Language language) {
        var roles = new LinkedHashMap<UUID, List<Role>>();
        var rows = new LinkedHashMap<UUID, Row>();
        database.sql("""
                        select account.id, email, given.id as given, structure_id, role, party,
                               (select max(started_at) from access.session where session.account = account.id) as seen
                        from access.account
                        left join access.role_given given on given.account = account.id and given.ended_at is null
                        where closed_at is null and (:structure::text is null or structure_id = :structure)
                        order by email, structure_id nulls first, role, party
                        """)
                .param("structure", structure == null ? null : structure.value(), Types.VARCHAR)
                .query((row, index) -> {
                    var id = row.getObject("id", UUID.class);
                    var held = roles.computeIfAbsent(id, account -> new ArrayList<>());
                    if (row.getString("role") != null) {
                        held.add(role(row, structure, language));
                    }
                    rows.putIfAbsent(id, new Row(id, row.getString("email"), seen(row), held));
                    return id;
                })
                .list();
        return List.copyOf(rows.values());
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
