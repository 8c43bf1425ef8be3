package se.radslag.economy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.Circle;
import se.radslag.economy.domain.Indexing;
import se.radslag.economy.domain.Levy;
import se.radslag.economy.domain.Plan;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Share;
import se.radslag.economy.domain.Side;
import se.radslag.economy.domain.Split;
import se.radslag.economy.domain.Stage;
import se.radslag.kernel.Money;

/** Reads what an agreement says of a shared cost in a year; whatever it does not say stays unsaid. */
public final class PlanReading {

    private final Charter charter;
    private final Choices choices;

    public PlanReading(Charter charter, Choices choices) {
        this.charter = charter;
        this.choices = choices;
    }

    /** The ids of the costs that the agreement speaks of, in its order. */
    public static List<String> pots(Charter charter) {
        return charter.pots().stream().map(Pot::pot).distinct().toList();
    }

    @Derives(Kind.POT)
    public Plan of(String pot, int year) {
        var said = new Said(charter, pot, year);
        var notes = new ArrayList<Problem>();
        var faults = new ArrayList<Problem>();
        var members = new Membership(charter, year, notes);
        var split = split(said, members);
        var keys = new KeyReading(charter, choices, year, faults);
        var bases = bases(said, faults, notes);
        var levy = said.find(term -> term.levy() != null);
        return new Plan(
                pot,
                year,
                bases,
                said.all(term -> term.base() != null).stream()
                        .flatMap(term -> term.clauses().stream())
                        .distinct()
                        .toList(),
                split,
                levy.map(term -> List.of(
                                new Circle(Circle.ALL, keys.levied(term), members.of(term.among()), term.clauses())))
                        .orElseGet(() -> new Circles(said, members, keys, notes).of(split)),
                indexing(said),
                levy.map(PlanReading::levy).orElse(null),
                stages(said, year),
                faults,
                notes);
    }

    private static Levy levy(Pot term) {
        var levy = Objects.requireNonNull(term.levy());
        return new Levy(Share.of(levy.perMille().movePointLeft(3)), levy.max(), term.clauses());
    }

    private static Split split(Said said, Membership members) {
        return said.find(term -> !term.split().isEmpty())
                .map(term -> new Split(
                        term.split().entrySet().stream()
                                .map(side -> new Side(
                                        side.getKey(),
                                        Share.of(side.getValue()),
                                        members.of(side.getKey()).keySet()))
                                .toList(),
                        term.about(),
                        term.clauses()))
                .orElse(Split.NONE);
    }

    private static List<BaseAmount> bases(Said said, List<Problem> faults, List<Problem> notes) {
        var bases = new ArrayList<BaseAmount>();
        for (var term : said.bases()) {
            var base = Objects.requireNonNull(term.base());
            var amount = amount(base);
            if (amount == null) {
                faults.add(Problem.of("currency", "pot", term.pot(), "currency", String.valueOf(base.currency())));
            } else {
                var status = base.status() == null ? Pot.Status.FINAL : base.status();
                bases.add(new BaseAmount(term.pot(), said.year(), null, amount, status, null, base.source()));
            }
        }
        said.why("base").ifPresent(why -> notes.add(Problem.of("base-unknown", "why", why)));
        return bases;
    }

    private static @Nullable Money amount(Pot.Base base) {
        var thousands = base.tkr();
        if (thousands != null) {
            return Money.kronor(thousands.movePointRight(3));
        }
        var kronor = base.kr() == null && "SEK".equals(base.currency()) ? base.amount() : base.kr();
        return kronor == null ? null : Money.kronor(kronor);
    }

    private static @Nullable Indexing indexing(Said said) {
        return said.find(term -> term.index() != null && term.yearly())
                .map(term -> new Indexing(Objects.requireNonNull(term.index()), term.compound(), term.clauses()))
                .orElse(null);
    }

    private static List<Stage> stages(Said said, int year) {
        return said.find(term -> !term.instalments().isEmpty())
                .map(term -> term.instalments().stream()
                        .map(part -> new Stage(Share.of(part.share()), part.by().in(year), term.clauses()))
                        .toList())
                .orElse(List.of());
    }
}
