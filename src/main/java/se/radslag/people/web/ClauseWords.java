package se.radslag.people.web;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.platform.web.Citations;
import se.radslag.platform.web.Crumb;

/** Names clauses as people do, each with the page on which it can be read. */
@Component
public class ClauseWords {

    private final ObjectProvider<Citations> citations;

    ClauseWords(ObjectProvider<Citations> citations) {
        this.citations = citations;
    }

    public List<Crumb> of(Scene scene, Collection<String> clauses) {
        return clauses.stream()
                .flatMap(id -> citations
                        .orderedStream()
                        .flatMap(each -> each.clause(scene.charter().origin(), id, scene.language()).stream()))
                .toList();
    }
}
