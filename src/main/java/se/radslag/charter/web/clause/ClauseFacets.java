package se.radslag.charter.web.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.web.CharterCitations;
import se.radslag.charter.web.clause.ClauseListPage.Facet;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** The choices beside a list of clauses, each with how many it would show; all are counted in one pass. */
final class ClauseFacets {

    private final Charter charter;
    private final ClauseIndex index;
    private final Language language;
    private final Texts texts;
    private final ClauseFilter filter;
    private final List<Clause> found = new ArrayList<>();
    private final Map<String, Integer> byPaper = new HashMap<>();
    private final Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);
    private int anyPaper;
    private int anyKind;
    private int anyClarity;
    private int unclear;

    ClauseFacets(Charter charter, ClauseIndex index, Language language, ClauseFilter filter) {
        this.charter = charter;
        this.index = index;
        this.language = language;
        this.texts = Texts.in(language);
        this.filter = filter;
        charter.clauses().values().stream()
                .filter(clause -> filter.isSaidIn(clause, language))
                .forEach(this::count);
    }

    private void count(Clause clause) {
        var kind = filter.kind();
        boolean ofPaper = filter.paper().isEmpty() || clause.paper().equals(filter.paper());
        boolean ofKind = kind == null || index.hasKind(clause, kind);
        boolean isUnclear = index.isUnclear(clause);
        boolean shown = !filter.unclearOnly() || isUnclear;
        if (ofKind && shown) {
            anyPaper++;
            byPaper.merge(clause.paper(), 1, Integer::sum);
        }
        if (ofPaper && shown) {
            anyKind++;
            for (var each : Kind.values()) {
                if (index.hasKind(clause, each)) {
                    byKind.merge(each, 1, Integer::sum);
                }
            }
        }
        if (ofPaper && ofKind) {
            anyClarity++;
            unclear += isUnclear ? 1 : 0;
        }
        if (ofPaper && ofKind && shown) {
            found.add(clause);
        }
    }

    /** The clauses that the whole filter asks for, in the order of the file. */
    List<Clause> found() {
        return found;
    }

    List<Facet> papers() {
        var facets = new ArrayList<Facet>();
        facets.add(facet(
                texts.say("charter-clauses.all-papers"),
                filter.withPaper(""),
                anyPaper,
                filter.paper().isEmpty()));
        for (var id : charter.papers().keySet()) {
            var name = CharterCitations.name(charter, id, language);
            facets.add(facet(
                    name,
                    filter.withPaper(id),
                    byPaper.getOrDefault(id, 0),
                    filter.paper().equals(id)));
        }
        return worthShowing(facets);
    }

    List<Facet> kinds() {
        var facets = new ArrayList<Facet>();
        facets.add(
                facet(texts.say("charter-clauses.all-kinds"), filter.withKind(null), anyKind, filter.kind() == null));
        for (var kind : Kind.values()) {
            var name = texts.say("charter-clauses.kind." + kind.key());
            facets.add(facet(name, filter.withKind(kind), byKind.getOrDefault(kind, 0), filter.kind() == kind));
        }
        return worthShowing(facets);
    }

    List<Facet> clarity() {
        return List.of(
                facet(texts.say("charter-clauses.show-all"), filter.withShow(""), anyClarity, !filter.unclearOnly()),
                facet(
                        texts.say("charter-clauses.show-unclear"),
                        filter.withShow(ClauseFilter.UNCLEAR),
                        unclear,
                        filter.unclearOnly()));
    }

    private static List<Facet> worthShowing(List<Facet> facets) {
        return facets.stream()
                .filter(facet -> facet.count() > 0 || facet.chosen())
                .toList();
    }

    private Facet facet(String words, ClauseFilter chosen, int count, boolean isChosen) {
        var query = chosen.query();
        return new Facet(words, query.isEmpty() ? root() : root() + "?" + query, count, isChosen);
    }

    private String root() {
        return "/" + charter.id() + "/avtal/klausuler";
    }
}
