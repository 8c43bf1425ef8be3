package se.radslag.platform.web;

import java.util.Optional;
import se.radslag.kernel.Origin;
import se.radslag.platform.text.Language;

/** Where a clause that a rule cites can be read; the module that shows clauses implements it. */
@FunctionalInterface
public interface Citations {

    /** The clause's name to people and the path of its page. */
    Optional<Crumb> clause(Origin origin, String id, Language language);
}
