package se.radslag.audit.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.audit.AuditEntry;
import se.radslag.audit.domain.Entries;
import se.radslag.audit.domain.EntryFilter;
import se.radslag.kernel.StructureId;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Structures;

/** Gathers what the pages of the log show. */
@Component
class EntriesPages {

    private static final int AT_A_TIME = 1000;

    private final Entries entries;
    private final ObjectProvider<Structures> structures;
    private final ObjectProvider<Citations> citations;

    EntriesPages(Entries entries, ObjectProvider<Structures> structures, ObjectProvider<Citations> citations) {
        this.entries = entries;
        this.structures = structures;
        this.citations = citations;
    }

    boolean knows(StructureId structure, Language language) {
        return structures
                .orderedStream()
                .anyMatch(each -> each.named(structure, language).isPresent());
    }

    EntriesPage list(@Nullable StructureId structure, EntriesForm form, Language language) {
        var words = words(language);
        var path = EntriesController.path(structure);
        var found = entries.list(form.filter(structure), Pager.ROWS + 1);
        var shown = found.subList(0, Math.min(Pager.ROWS, found.size()));
        var older = found.size() > Pager.ROWS ? form.olderThan(shown.getLast().id()) : null;
        return new EntriesPage(
                path,
                structure != null,
                crumbs(structure, language),
                form,
                acts(structure, words, language),
                shown.stream().map(entry -> words.row(entry, path)).toList(),
                older == null ? null : older.address(path),
                form.before() == null ? null : form.olderThan(null).address(path),
                FileLinks.of(form.olderThan(null).address(path)));
    }

    /** All that a form asks for, the newest first, read some at a time. */
    TableFile file(@Nullable StructureId structure, EntriesForm form, Language language) {
        var file = new EntriesFile(words(language), language);
        return new TableFile(
                "logg-" + (structure == null ? "installation" : structure),
                file.columns(),
                out -> write(form.filter(structure), file, out));
    }

    private void write(EntryFilter all, EntriesFile file, TableFile.Sink out) throws IOException {
        var filter = all;
        for (List<AuditEntry> part = entries.list(filter, AT_A_TIME);
                !part.isEmpty();
                part = entries.list(filter, AT_A_TIME)) {
            for (var entry : part) {
                file.write(entry, out);
            }
            filter = filter.before(part.getLast().id());
        }
    }

    private List<EntriesPage.ActChoice> acts(@Nullable StructureId structure, EntryWords words, Language language) {
        return entries.acts(structure).stream()
                .map(act -> new EntriesPage.ActChoice(act, words.act(act)))
                .sorted(Alphabet.of(language).by(EntriesPage.ActChoice::text))
                .toList();
    }

    private List<Crumb> crumbs(@Nullable StructureId structure, Language language) {
        return structure == null
                ? List.of()
                : structures
                        .orderedStream()
                        .flatMap(each -> each.named(structure, language).stream())
                        .limit(1)
                        .map(card -> new Crumb(card.name(), card.path()))
                        .toList();
    }

    private EntryWords words(Language language) {
        return new EntryWords(language, citations.orderedStream());
    }
}
