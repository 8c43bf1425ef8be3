package se.radslag.charter.web.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;

/**
 * Where a charter file is uploaded, and where its faults are told.
 *
 * @param structure the name of the structure that it belongs to; null where a new one may begin
 * @param file the name of the file that had faults
 * @param count how many faults there are; more than are listed where there are very many
 */
public record UploadPage(
        List<Crumb> crumbs,
        @Nullable String structure,
        String action,
        @Nullable String file,
        int count,
        List<FaultRow> faults) {

    /** One fault with the line it stands on, as it is in the file. */
    public record FaultRow(int line, int column, String text, String source) {}
}
