package se.radslag.platform.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shown when there is nothing else to show: the status, what it means, and the code of our own faults.
 *
 * @param why the beginning of the keys of whoever can say more than the status does; null for nobody
 */
public record FaultPage(
        int status, @Nullable String code, @Nullable String why) {

    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 413, 500);

    /** The key of this status's title or text; a status without own words has those of its hundred. */
    public String key(String part) {
        if (why != null) {
            return why + "." + part;
        }
        int hundred = status >= 500 ? 500 : 400;
        return "platform.fault." + (TOLD.contains(status) ? status : hundred) + "." + part;
    }

    public String wayOut(Ui ui) {
        return ui.structure().map(StructureCard::path).orElse("/");
    }
}
