package se.radslag.economy.web.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.economy.funds.Account;
import se.radslag.economy.funds.Entry;
import se.radslag.economy.funds.EntryRow;
import se.radslag.platform.text.Language;

/** Reads accounts with all their lines. */
@Component
class FundRows {

    /**
     * An account as it was opened, with its lines.
     *
     * @param written when each line was written down, in the order of the lines
     */
    record Row(
            Account account,
            List<Instant> written,
            String name,
            @Nullable String english,
            String purpose,
            LocalDate opened) {

        /** What a reader calls the account. */
        String named(Language language) {
            return language == Language.EN && english != null ? english : name;
        }
    }

    private record Written(Entry entry, Instant at) {}

    private record Opened(
            String id,
            Account.Use use,
            String name,
            @Nullable String english,
            String purpose,
            LocalDate on) {}

    private final JdbcClient jdbc;

    FundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(Charter charter, Account.Use use) {
        return all(charter).stream().filter(row -> row.account().use() == use).toList();
    }

    Optional<Row> one(Charter charter, String id) {
        return all(charter).stream()
                .filter(row -> row.account().id().equals(id))
                .findFirst();
    }

    private List<Row> all(Charter charter) {
        var structure = charter.origin().structure();
        var entries = new LinkedHashMap<String, List<Written>>();
        jdbc.sql("select account_id, recorded_at, " + EntryRow.COLUMNS + """
                 from economy.entry
                where structure_id = :structure
                order by account_id, number
                """)
                .param("structure", structure.value())
                .query(row -> {
                    entries.computeIfAbsent(row.getString("account_id"), none -> new ArrayList<>())
                            .add(new Written(
                                    EntryRow.of(row, charter.language()),
                                    row.getObject("recorded_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return jdbc
                .sql("""
                select id, use, name, english, purpose, opened_on
                from economy.account
                where structure_id = :structure
                order by opened_on, name
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Opened(
                        row.getString("id"),
                        Account.Use.valueOf(row.getString("use")),
                        row.getString("name"),
                        row.getString("english"),
                        row.getString("purpose"),
                        row.getObject("opened_on", LocalDate.class)))
                .list()
                .stream()
                .map(opened -> row(opened, entries.getOrDefault(opened.id, List.of())))
                .toList();
    }

    private static Row row(Opened opened, List<Written> lines) {
        return new Row(
                new Account(
                        opened.id,
                        opened.use,
                        lines.stream().map(Written::entry).toList()),
                lines.stream().map(Written::at).toList(),
                opened.name,
                opened.english,
                opened.purpose,
                opened.on);
    }
}
