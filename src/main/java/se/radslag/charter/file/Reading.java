package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Change;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Force;
import se.radslag.kernel.Origin;

/** What one reading of a file knows so far: its faults, language, papers, clauses and changes. */
final class Reading {

    final Faults faults;
    final Origin origin;
    final String language;
    final Map<String, Change> changes = new LinkedHashMap<>();
    final Map<String, Paper> papers = new LinkedHashMap<>();
    final Map<String, Clause> clauses = new LinkedHashMap<>();
    final Set<String> topics = new LinkedHashSet<>();
    /** Names that terms refer to, to be looked up when all bodies and parties are known. */
    final List<Place> refs = new ArrayList<>();

    /** Clauses that a term names, also a term that is at fault itself. */
    final Set<String> cited = new LinkedHashSet<>();

    /** The mappings that terms were read from, by their place. */
    private final Map<Long, Tree.Branch> sources = new HashMap<>();

    /** A name and where it stands. */
    record Place(At at, String id) {}

    Reading(Faults faults, Origin origin, String language) {
        this.faults = faults;
        this.origin = origin;
        this.language = language;
    }

    void keep(Tree.Branch source) {
        sources.put(key(source.at()), source);
    }

    private static long key(At at) {
        return (long) at.line() << 32 | at.column();
    }

    /** Where a term names something; the term's own place where that is not found. */
    At place(At term, String name) {
        var source = sources.get(key(term));
        var place = source == null ? null : source.find(name);
        return place == null ? term : place;
    }

    /** The paper whose authority a clause has: the one it reports, else the one it stands in. */
    @Nullable
    Paper authority(Clause clause) {
        var reports = clause.reports();
        if (reports != null) {
            var reported = papers.get(reports);
            if (reported != null) {
                return reported;
            }
            var other = clauses.get(reports);
            if (other != null && !other.id().equals(clause.id())) {
                return papers.get(other.paper());
            }
        }
        return papers.get(clause.paper());
    }

    /** The strongest force that a clause allows; a note when its paper is not known. */
    Force cap(Clause clause) {
        var paper = authority(clause);
        return paper == null ? Force.NOTE : paper.status().cap();
    }

    /** When a clause holds: by its own dates, else by those of the paper it has its authority from. */
    Validity validity(Clause clause) {
        var paper = authority(clause);
        return clause.validity().orElse(paper == null ? Validity.ALWAYS : paper.validity());
    }
}
