package se.radslag.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;

/**
 * A part of the log.
 *
 * @param older the address of what comes before these in time; null when there is nothing
 * @param newest the address of the newest; null when these are they
 */
public record EntriesPage(
        String path,
        boolean isOfStructure,
        List<Crumb> crumbs,
        EntriesForm form,
        List<ActChoice> acts,
        List<EntryRow> rows,
        @Nullable String older,
        @Nullable String newest,
        FileLinks files) {

    public EntriesPage {
        crumbs = List.copyOf(crumbs);
        acts = List.copyOf(acts);
        rows = List.copyOf(rows);
    }

    /** An act that can be chosen. */
    public record ActChoice(String name, String text) {}
}
