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
record Structure(CharterLookup charters, UploadCharter upload, TakeCharterIntoEffect effect, JdbcClient sql) {

    void begins(String shipped, String id, UnaryOperator<String> changes) {
        if (charters.current(new StructureId(id)).isEmpty()) {
            var file = changes.apply(read(shipped).replace("charter: " + shipped, "charter: " + id));
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

    static String population() {
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
