package se.radslag.economy.funds;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;

/** Keeps accounts and their lines; of two who enter the same next line, the second is told that another was quicker. */
@Repository
class FundAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    FundAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param language of the sources */
    Optional<Account> find(StructureId structure, String id, String language) {
        return jdbc.sql("select use from economy.account where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(use -> new Account(id, Account.Use.valueOf(use), entries(structure, id, language)));
    }

    private List<Entry> entries(StructureId structure, String account, String language) {
        return jdbc.sql("select " + EntryRow.COLUMNS + """
                 from economy.entry
                where structure_id = :structure and account_id = :account
                order by number
                """)
                .param("structure", structure.value())
                .param("account", account)
                .query((row, index) -> EntryRow.of(row, language))
                .list();
    }

    boolean isTaken(StructureId structure, String id) {
        return jdbc.sql("select count(*) from economy.account where structure_id = :structure and id = :id")
                        .param("structure", structure.value())
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void open(String id, OpenAccount.Command account, Actor actor) {
        written(
                0,
                sql("""
                insert into economy.account (structure_id, id, use, name, english, purpose, opened_on, recorded_at, recorded_by)
                values (:structure, :id, :use, :name, :english, :purpose, :opened, :now, :actor)
                """, account.structure(), actor)
                        .param("id", id)
                        .param("use", account.use().name())
                        .param("name", account.name())
                        .param("english", account.english())
                        .param("purpose", account.purpose())
                        .param("opened", account.openedOn()));
    }

    /** @param seen the last line that the actor had before their eyes */
    void add(StructureId structure, String account, Entry entry, int seen, Actor actor) {
        var position = entry.position();
        written(
                seen,
                sql("""
                insert into economy.entry (structure_id, account_id, number, kind, party_id, ore, day,
                    position_body, position_day, position, source, recorded_at, recorded_by)
                values (:structure, :account, :number, :kind, :party, :ore, :day,
                    :body, :decided, :paragraph, :source, :now, :actor)
                """, structure, actor)
                        .param("account", account)
                        .param("number", seen + 1)
                        .param("kind", entry.kind().name())
                        .param("party", entry.party())
                        .param("ore", entry.amount().ore())
                        .param("day", entry.day())
                        .param("body", position == null ? null : position.body())
                        .param("decided", position == null ? null : position.day())
                        .param("paragraph", position == null ? null : position.paragraph())
                        .param("source", entry.source().toString()));
    }

    private JdbcClient.StatementSpec sql(String text, StructureId structure, Actor actor) {
        return jdbc.sql(text)
                .param("structure", structure.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id());
    }

    private static void written(int seen, JdbcClient.StatementSpec row) {
        try {
            row.update();
        } catch (DuplicateKeyException taken) {
            throw new ChangedByAnother(String.valueOf(seen), String.valueOf(seen + 1));
        }
    }
}
