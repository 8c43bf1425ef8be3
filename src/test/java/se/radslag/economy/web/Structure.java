package se.radslag.economy.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** A structure that one test class has to itself: a shipped charter under another name, with nothing entered. */
public record Structure(CharterLookup charters, UploadCharter upload, TakeCharterIntoEffect effect, JdbcClient sql) {

    public void begins(String shipped, String id, UnaryOperator<String> changes) {
        begins(id, changes.apply(read(shipped).replace("charter: " + shipped, "charter: " + id)));
    }

    /** A structure of any agreement, with nothing entered. */
    public void begins(String id, String file) {
        if (charters.current(new StructureId(id)).isEmpty()) {
            upload.handle(new UploadCharter.Command(file.getBytes(StandardCharsets.UTF_8), null), Actor.SYSTEM);
            effect.handle(new TakeCharterIntoEffect.Command(new StructureId(id), 1, 0), Actor.SYSTEM);
        }
        for (var table : new String[] {
            "answer", "closed_year", "payment", "measure", "index_value", "amount", "addition", "choice", "paid_before"
        }) {
            sql.sql("delete from economy." + table + " where structure_id = :id")
                    .param("id", id)
                    .update();
        }
    }

    /** An invented agreement of so many municipalities that share 18 750 000 kronor by a table. */
    public static String made(String id, int parties) {
        var names = new StringBuilder();
        var table = new StringBuilder();
        for (int i = 1; i <= parties; i++) {
            names.append("      k")
                    .append(i)
                    .append(": {names: Kommun ")
                    .append(i)
                    .append("}\n");
            table.append(i == 1 ? "" : ", ").append("k").append(i).append(": ").append(500 + i * 7919 % 900_000);
        }
        return """
                charter: %s
                title: {sv: Påhittad samverkan, en: Invented collaboration}
                papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2020-01-01}}
                parties:
                  kommuner:
                    kind: municipality
                    each:
                %sclauses:
                  avtal/1: "Kostnaderna delas efter tabellen och betalas i två delar."
                money:
                  - {pot: samverkan, base: {kr: 18750000, year: 2025, status: final, source: avtal/1}, clause: avtal/1}
                  - {pot: samverkan, key: table, table: {%s}, among: all parties, clause: avtal/1}
                  - {pot: samverkan, instalments: [{share: 50 %%, by: 1 February}, {share: 50 %%, by: 1 August}], clause: avtal/1}
                """.formatted(id, names, table);
    }

    public static String population() {
        return text(Path.of("src/main/resources/se/radslag/economy/ledger/population-vastmanland.csv"));
    }

    private static String read(String shipped) {
        return text(Path.of("charters", shipped + ".yaml"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
