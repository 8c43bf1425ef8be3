package se.radslag.charter.web.clause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;

/** The pages on clauses; keeps the index of each structure's charter until another version takes effect. */
@Component
class ClausePages {

    private final Clock clock;
    private final Map<String, ClauseIndex> latest = new ConcurrentHashMap<>();

    ClausePages(Clock clock) {
        this.clock = clock;
    }

    ClauseListPage list(Charter charter, Language language, ClauseFilter filter, int page) {
        return layout(charter, language).list(filter, page);
    }

    TableFile file(Charter charter, Language language, ClauseFilter filter) {
        return layout(charter, language).file(filter);
    }

    Optional<ClausePage> one(Charter charter, Language language, String id) {
        return layout(charter, language).one(id);
    }

    private ClauseLayout layout(Charter charter, Language language) {
        return new ClauseLayout(charter, index(charter), language, LocalDate.now(clock));
    }

    private ClauseIndex index(Charter charter) {
        var known = latest.get(charter.id());
        if (known != null && known.isOf(charter)) {
            return known;
        }
        var index = new ClauseIndex(charter);
        latest.put(charter.id(), index);
        return index;
    }
}
