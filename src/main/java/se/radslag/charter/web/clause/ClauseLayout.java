package se.radslag.charter.web.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.explain.Explainer;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Text;
import se.radslag.charter.web.CharterCitations;
import se.radslag.charter.web.clause.ClauseListPage.ClauseSearch;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;
import se.radslag.platform.web.Pill;

/** Lays the clauses of one charter out beside their terms, for one reader on one day. */
final class ClauseLayout {

    private final Charter charter;
    private final Language language;
    private final Texts texts;
    private final TermRows terms;
    private final ClauseIndex index;

    ClauseLayout(Charter charter, ClauseIndex index, Language language, LocalDate today) {
        this.charter = charter;
        this.index = index;
        this.language = language;
        this.texts = Texts.in(language);
        this.terms = new TermRows(charter, Explainer.of(charter, today, language), language, today);
    }

    ClauseListPage list(ClauseFilter filter, int page) {
        var facets = new ClauseFacets(charter, index, language, filter);
        var pager = new Pager(page, facets.found().size(), root(), filter.query());
        return new ClauseListPage(
                List.of(new Crumb(texts.say("charter.nav.agreement"), "/" + charter.id() + "/avtal")),
                root(),
                new ClauseSearch(
                        filter.words(),
                        filter.paper(),
                        filter.kind() == null ? "" : filter.kind().key(),
                        filter.show(),
                        filter.isAll()),
                facets.papers(),
                facets.kinds(),
                facets.clarity(),
                pager.cut(facets.found()).stream().map(this::row).toList(),
                pager,
                new FileLinks(root(), filter.query()));
    }

    /** All clauses that a filter finds. */
    TableFile file(ClauseFilter filter) {
        var found = new ClauseFacets(charter, index, language, filter).found();
        return new ClausesFile("klausuler-" + charter.id(), this, texts, found).file();
    }

    Optional<ClausePage> one(String id) {
        return Optional.ofNullable(charter.clauses().get(id)).map(this::page);
    }

    private ClausePage page(Clause clause) {
        var neighbours = Stream.of(index.beside(clause, -1), index.beside(clause, 1))
                .filter(Objects::nonNull)
                .map(this::link)
                .toList();
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

    /** What other clauses say instead: by the clause itself, and by terms of others. */
    private List<ClausePage.Against> against(Clause clause) {
        var own = clause.conflicts().entrySet().stream().map(entry -> against(entry.getKey(), entry.getValue()));
        var others = index.against(clause).stream().map(other -> against(other.clause(), other.text()));
        return Stream.concat(own, others).distinct().toList();
    }

    private ClausePage.Against against(String id, Text text) {
        return new ClausePage.Against(
                CharterCitations.name(charter, id, language),
                root() + "/" + id,
                text.in(language.tag()),
                text.languageFor(language.tag()));
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
                index.terms(clause).stream()
                        .filter(terms::isShown)
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

    private String root() {
        return "/" + charter.id() + "/avtal/klausuler";
    }
}
