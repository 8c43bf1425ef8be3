package se.radslag.economy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Share;
import se.radslag.economy.explain.Amounts;
import se.radslag.economy.explain.Explainer;
import se.radslag.economy.explain.SourceWords;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.form.FormWords;

/** A structure's costs as one reader looks at them: the ledger, a language and its numbers, and where clauses can be read. */
public record CostView(
        CostLedger ledger, Language language, Function<String, Crumb> clauses, Amounts amounts, CostPaths paths) {

    /** The same with exact amounts, for pages that tell how an amount came about; their links keep the reader's unit. */
    public CostView exact() {
        return new CostView(ledger, language, clauses, new Amounts(language), paths);
    }

    public Charter charter() {
        return ledger.charter();
    }

    public String say(String key, Object... arguments) {
        return Texts.in(language).say("economy-pages." + key, arguments);
    }

    /** The words of the workspace. */
    public String work(String key, Object... arguments) {
        return Texts.in(language).say("economy-work." + key, arguments);
    }

    /** The words of a form of the workspace. */
    public FormWords form(String noun) {
        return new FormWords(Texts.in(language), "economy-work." + noun, "economy-work.field");
    }

    public Forms forms() {
        return Forms.in(language);
    }

    /** {@code 6 545 000 kr}. */
    public String kronor(Money amount) {
        return amounts.kronor(amount);
    }

    /** Amounts that stand above their sum, as they are shown. */
    public Map<String, Money> together(Map<String, Figure> figures) {
        var exact = new TreeMap<String, Money>();
        figures.forEach((id, figure) -> exact.put(id, figure.amount()));
        return amounts.together(exact);
    }

    /** A difference with its sign: {@code +309 kr}. */
    public String more(Money amount) {
        return (amount.ore() > 0 ? "+" : "") + kronor(amount);
    }

    /** {@code 3,80 %}. */
    public String percent(Share share) {
        return amounts.percent(share);
    }

    public Explainer voice(int year) {
        return new Explainer(
                charter(),
                LocalDate.of(year, 12, 31),
                language,
                id -> clauses.apply(id).text());
    }

    /** Where a number comes from, as people say it. */
    public String source(Text source) {
        return new SourceWords(charter(), language, id -> clauses.apply(id).text()).say(source);
    }

    public String everybody() {
        return say("everybody");
    }

    /** How settled an amount is. */
    public String status(Pot.Status status) {
        return work("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** What a party, a side or everybody is called in a year. */
    public String name(String who, int year) {
        return who.equals(CostPaths.ALL)
                ? say("everybody")
                : capital(charter().name(who, LocalDate.of(year, 12, 31), language.tag()));
    }

    /** Parties by their names in a year: each with its id where a path would be. */
    public List<Crumb> byName(Collection<String> parties, int year) {
        return NameOrder.of(ledger, language, year, parties, party -> name(party, year));
    }

    /** What people call a cost. */
    public String title(String pot) {
        return charter().pots().stream()
                .filter(term -> term.pot().equals(pot))
                .map(Pot::title)
                .filter(Objects::nonNull)
                .findFirst()
                .map(title -> capital(title.in(language.tag())))
                .orElse(capital(pot));
    }

    static String capital(String text) {
        return text.isEmpty() || Character.isUpperCase(text.charAt(0))
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public List<Crumb> clauses(List<String> ids) {
        return ids.stream().distinct().map(clauses).toList();
    }

    public List<String> told(List<Problem> problems, int year) {
        return problems.stream().map(voice(year)::say).toList();
    }

    public Crumb front() {
        return new Crumb(charter().title().in(language.tag()), "/" + charter().id());
    }

    /** The way up from what is worked on. */
    public List<Crumb> workOn() {
        return List.of(front(), new Crumb(work("title"), paths().work()));
    }

    /** The way up from where a year of a cost is worked on. */
    public List<Crumb> workOn(String pot, int year) {
        var way = new ArrayList<>(workOn());
        way.add(new Crumb(title(pot) + " " + year, paths.work("year", pot, year)));
        return way;
    }

    public Crumb costs() {
        return new Crumb(say("title"), paths().costs());
    }

    public Crumb year(int year) {
        return new Crumb(String.valueOf(year), paths().year(year));
    }

    /** How settled years are. */
    public YearStates states() {
        return new YearStates(this);
    }
}
