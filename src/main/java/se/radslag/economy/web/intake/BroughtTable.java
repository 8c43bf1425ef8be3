package se.radslag.economy.web.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.radslag.economy.intake.Bytes;
import se.radslag.economy.ledger.ImportTable;
import se.radslag.economy.web.CostVisit;
import se.radslag.platform.table.Unreadable;
import se.radslag.platform.web.form.Typed;

/**
 * A table that somebody brings.
 *
 * @param looked whether it has been looked through, and came along from there to be taken in
 */
record BroughtTable(ImportTable.Content content, String text, boolean looked) {

    static final BroughtTable NONE = new BroughtTable(ImportTable.Content.POPULATION, "", false);

    /** A new file, else the table that came along; faults are noted where nothing can be read. */
    static BroughtTable of(@Nullable MultipartFile file, Typed typed) throws IOException {
        var content = typed.one("content", ImportTable.Content.class, ImportTable.Content.POPULATION);
        var brought = file == null || file.isEmpty() ? null : file.getBytes();
        var text = brought == null ? cameAlong(typed) : read(brought, typed);
        if (text.isBlank()) {
            typed.needed("file");
        }
        return new BroughtTable(
                content, text, brought == null && typed.raw("act").equals("take"));
    }

    /** As it was, so that lines keep their numbers. */
    private static String cameAlong(Typed typed) {
        return typed.all("text").stream().findFirst().orElse("");
    }

    ImportTable.Command command(CostVisit visit) {
        var typed = visit.typed();
        return new ImportTable.Command(
                visit.structure(), content, text, typed.text("source"), typed.text("reason"), typed.seen());
    }

    /** A file as text; empty, with a fault, where it cannot be read. */
    private static String read(byte[] file, Typed typed) {
        try {
            return Bytes.text(file);
        } catch (Unreadable unreadable) {
            typed.fault("file", "platform.unreadable." + unreadable.why());
            return "";
        }
    }
}
