package se.radslag.economy.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Tells what people call a clause, and where it can be read. */
@Component
public class ClauseLinks {

    private final ObjectProvider<Citations> citations;

    ClauseLinks(ObjectProvider<Citations> citations) {
        this.citations = citations;
    }

    public Optional<Crumb> of(Charter charter, String clause, Language language) {
        return citations
                .orderedStream()
                .flatMap(each -> each.clause(charter.origin(), clause, language).stream())
                .findFirst();
    }

    /** What people call it; its id where they call it nothing. */
    public String name(Charter charter, String clause, Language language) {
        return of(charter, clause, language).map(Crumb::text).orElse(clause);
    }
}
