package se.radslag.kernel;

import java.util.List;

/** Something that an agreement says: every rule that judges by it can name the clause. */
public interface Cited {

    Origin origin();

    /** Ids of the clauses it stands on, for example {@code avtal/2.2/p1}; at least one for every judging term. */
    List<String> clauses();

    Force force();

    Breach breach();
}
