package se.radslag.charter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.Charter.Placed;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.web.ClauseListPage.ClauseSearch;
import se.radslag.charter.web.ClauseListPage.Facet;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;

/** Lays the clauses of one charter out beside their terms, for one reader on one day. */
final class ClausePages {

    private final Charter charter;
    private final Language language;
    private final Texts texts;
    private final TermRows terms;
    private final Map<String, List<Placed>> byClause = new HashMap<>();

    ClausePages(Charter charter, Language language, LocalDate today) {
        this.charter = charter;
        this.language = language;
        this.texts = Texts.in(language);
        this.terms = new TermRows(charter, Explainer.of(charter, today, language), language, today);
        for (var placed : charter.terms()) {
            for (var clause : placed.term().clauses()) {
                byClause.computeIfAbsent(clause, id -> new ArrayList<>()).add(placed);
            }
        }
    }

    ClauseListPage list(ClauseFilter filter, int page) {
        var found = charter.clauses().values().stream().filter(matches(filter)).toList();
        var pager = new Pager(page, found.size(), root(), filter.query());
        return new ClauseListPage(
                List.of(new Crumb(texts.say("charter.nav.agreement"), "/" + charter.id() + "/avtal")),
                root(),
                new ClauseSearch(
                        filter.words(),
                        filter.paper(),
                        filter.kind() == null ? "" : filter.kind().key(),
                        filter.show(),
                        filter.isAll()),
                paperFacets(filter),
                kindFacets(filter),
                showFacets(filter),
                pager.cut(found).stream().map(this::row).toList(),
                pager);
    }

    Optional<ClausePage> one(String id) {
        return Optional.ofNullable(charter.clauses().get(id)).map(this::page);
    }

    private ClausePage page(Clause clause) {
        var all = List.copyOf(charter.clauses().keySet());
        int at = all.indexOf(clause.id());
        var neighbours = new ArrayList<Crumb>();
        if (at > 0) {
            neighbours.add(link(all.get(at - 1)));
        }
        if (at + 1 < all.size()) {
            neighbours.add(link(all.get(at + 1)));
        }
        return new ClausePage(
                List.of(
                        new Crumb(texts.say("charter.nav.agreement"), "/" + charter.id() + "/avtal"),
                        new Crumb(texts.say("charter.nav.clauses"), root())),
                CharterCitations.name(charter, clause.id(), language),
                row(clause),
                new ClauseFacts(charter, language, root()).of(clause),
                against(clause),
                neighbours);
    }

    private Crumb link(String id) {
        return new Crumb(CharterCitations.name(charter, id, language), root() + "/" + id);
    }

    private List<ClausePage.Against> against(Clause clause) {
        var found = new ArrayList<ClausePage.Against>();
        clause.conflicts()
                .forEach((id, text) -> found.add(new ClausePage.Against(
                        CharterCitations.name(charter, id, language),
                        root() + "/" + id,
                        text.in(language.tag()),
                        text.languageFor(language.tag()))));
        charter.terms().forEach(placed -> {
            var text = placed.term().header().conflicts().get(clause.id());
            if (text != null && !placed.term().clauses().isEmpty()) {
                var other = placed.term().clauses().getFirst();
                found.add(new ClausePage.Against(
                        CharterCitations.name(charter, other, language),
                        root() + "/" + other,
                        text.in(language.tag()),
                        text.languageFor(language.tag())));
            }
        });
        return found.stream().distinct().toList();
    }

    ClauseRow row(Clause clause) {
        var paper = charter.papers().get(clause.paper());
        var lang = clause.language() == null ? charter.language() : clause.language();
        return new ClauseRow(
                root() + "/" + clause.id(),
                CharterCitations.number(clause.number(), language),
                CharterCitations.name(charter, clause.paper(), language),
                paper == null ? null : status(paper.status()),
                clause.text(),
                lang,
                clause.reports() == null ? null : CharterCitations.name(charter, clause.reports(), language),
                clause.textOnly() == null ? null : clause.textOnly().in(language.tag()),
                byClause.getOrDefault(clause.id(), List.of()).stream()
                        .filter(TermRows::isShown)
                        .map(terms::row)
                        .toList());
    }

    private Pill status(se.radslag.charter.terms.Paper.Status status) {
        var text = texts.say("charter-clauses.status." + status.name().toLowerCase(java.util.Locale.ROOT));
        return switch (status) {
            case ADOPTED -> Pill.good(text);
            case REPORTED -> Pill.accent(text);
            case BACKGROUND -> Pill.quiet(text);
        };
    }

    private Predicate<Clause> matches(ClauseFilter filter) {
        return clause -> (filter.paper().isEmpty() || clause.paper().equals(filter.paper()))
                && (filter.kind() == null || hasKind(clause, filter.kind()))
                && (!filter.unclearOnly() || isUnclear(clause))
                && filter.mentions(clause.id() + " " + clause.text() + " "
                        + (clause.textOnly() == null ? "" : clause.textOnly().in(language.tag())));
    }

    private boolean hasKind(Clause clause, Kind kind) {
        return byClause.getOrDefault(clause.id(), List.of()).stream()
                .anyMatch(placed -> placed.term().kindOfTerm() == kind);
    }

    private boolean isUnclear(Clause clause) {
        return clause.reading() != null
                || !clause.conflicts().isEmpty()
                || byClause.getOrDefault(clause.id(), List.of()).stream()
                        .map(placed -> placed.term().header())
                        .anyMatch(header -> header.reading() != null
                                || !header.conflicts().isEmpty()
                                || !header.unknown().isEmpty());
    }

    private List<Facet> paperFacets(ClauseFilter filter) {
        var facets = new ArrayList<Facet>();
        facets.add(facet(
                "charter-clauses.all-papers",
                null,
                filter.withPaper(""),
                filter.paper().isEmpty()));
        charter.papers()
                .forEach((id, paper) -> facets.add(facet(
                        null,
                        CharterCitations.name(charter, id, language),
                        filter.withPaper(id),
                        filter.paper().equals(id))));
        return facets.stream()
                .filter(facet -> facet.count() > 0 || facet.chosen())
                .toList();
    }

    private List<Facet> kindFacets(ClauseFilter filter) {
        var facets = new ArrayList<Facet>();
        facets.add(facet("charter-clauses.all-kinds", null, filter.withKind(null), filter.kind() == null));
        for (var kind : Kind.values()) {
            facets.add(facet(null, terms.kind(kind), filter.withKind(kind), filter.kind() == kind));
        }
        return facets.stream()
                .filter(facet -> facet.count() > 0 || facet.chosen())
                .toList();
    }

    private List<Facet> showFacets(ClauseFilter filter) {
        return List.of(
                facet("charter-clauses.show-all", null, filter.withShow(""), !filter.unclearOnly()),
                facet(
                        "charter-clauses.show-unclear",
                        null,
                        filter.withShow(ClauseFilter.UNCLEAR),
                        filter.unclearOnly()));
    }

    private Facet facet(@Nullable String key, @Nullable String text, ClauseFilter filter, boolean chosen) {
        var query = filter.query();
        int count = (int)
                charter.clauses().values().stream().filter(matches(filter)).count();
        var words = text == null ? texts.say(String.valueOf(key)) : text;
        return new Facet(words, query.isEmpty() ? root() : root() + "?" + query, count, chosen);
    }

    private String root() {
        return "/" + charter.id() + "/avtal/klausuler";
    }
}
