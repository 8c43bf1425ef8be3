package se.radslag.economy.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.terms.Pot;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Rounding;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Money;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.world.PageTest;

/** Keeping costs on a real database: facts, a year set and closed, corrections, proposals, payments. */
@PageTest
class KeepingTest {

    private static final Actor KEEPER = new Actor("test", Set.of(Actor.Role.COORDINATOR));
    private static final Actor READER = new Actor("test", Set.of(Actor.Role.READER));
    private static final StructureId STRUCTURE = new StructureId("kostnad-m");
    private static final String POT = "samverkan";
    private static final Text SOURCE = Text.of("sv", "påhittat för provet");
    private static final LocalDate COUNTED = LocalDate.of(2017, 12, 31);

    @Autowired
    private CharterLookup charters;

    @Autowired
    private CostLedgers ledgers;

    @Autowired
    private EnterCount enterCount;

    @Autowired
    private EnterIndexValue enterIndex;

    @Autowired
    private SetAmount setAmount;

    @Autowired
    private SetYear setYear;

    @Autowired
    private AddToYear addToYear;

    @Autowired
    private CloseYear closeYear;

    @Autowired
    private AnswerProposals answer;

    @Autowired
    private RecordPayment pay;

    @Autowired
    private ReversePayment reverse;

    @Autowired
    private ImportTable imports;

    @BeforeEach
    void a_structure_of_our_own_with_its_inhabitants(
            @Autowired UploadCharter upload, @Autowired TakeCharterIntoEffect effect, @Autowired JdbcClient sql)
            throws IOException {
        if (charters.current(STRUCTURE).isEmpty()) {
            var file = Files.readString(Path.of("charters", "vastmanland.yaml"))
                    .replace("charter: vastmanland", "charter: kostnad-m");
            upload.handle(new UploadCharter.Command(file.getBytes(StandardCharsets.UTF_8), null), Actor.SYSTEM);
            effect.handle(new TakeCharterIntoEffect.Command(STRUCTURE, 1, 0), Actor.SYSTEM);
        }
        for (var table :
                List.of("answer", "closed_year", "payment", "measure", "index_value", "amount", "addition", "choice")) {
            sql.sql("delete from economy." + table + " where structure_id = 'kostnad-m'")
                    .update();
        }
        take(Files.readString(Path.of("src/main/resources/se/radslag/economy/ledger/population-vastmanland.csv")), 0);
    }

    private int take(String table, int seen) {
        return imports.handle(
                        new ImportTable.Command(STRUCTURE, ImportTable.Content.POPULATION, table, null, null, seen),
                        KEEPER)
                .result();
    }

    private CostLedger ledger() {
        return ledgers.of(charter());
    }

    private Charter charter() {
        return charters.current(STRUCTURE).orElseThrow();
    }

    private LedgerYear year(int year) {
        return ledger().year(POT, year).orElseThrow();
    }

    private static Money kronor(String amount) {
        return Money.kronor(new BigDecimal(amount));
    }

    private static IndexValue index(String percent, IndexValue.Kind kind, @Nullable LocalDate edition) {
        return new IndexValue("LPI", 2018, new BigDecimal(percent), kind, edition, SOURCE);
    }

    private static Measure count(String party, int value, @Nullable LocalDate published) {
        return new Measure(Measure.Kind.POPULATION, party, COUNTED, BigDecimal.valueOf(value), published, SOURCE);
    }

    private void is_set_for_2018() {
        enterIndex.handle(
                new EnterIndexValue.Command(STRUCTURE, index("2.0", IndexValue.Kind.OUTTURN, null), 0, null), KEEPER);
        setYear.handle(
                new SetYear.Command(
                        STRUCTURE,
                        new YearChoice(POT, 2018, COUNTED, null, Rounding.Unit.KRONA),
                        0,
                        "”Året innan” har inget datum."),
                KEEPER);
    }

    private void close(int year) {
        var sum =
                year(year).parts().values().stream().map(part -> part.amount()).reduce(Money.ZERO, Money::plus);
        closeYear.handle(new CloseYear.Command(STRUCTURE, POT, year, sum), KEEPER);
    }

    private static void refused(Runnable act, String message) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.verdicts().broken())
                                .extracting(verdict -> verdict.message())
                                .contains("economy.rule." + message));
    }

    @Test
    @Covers({"I-06", "X-10"})
    void a_year_is_set_with_an_explicit_day_and_comes_out_by_population() {
        assertThat(year(2018).told()).isEmpty();
        is_set_for_2018();
        var told = year(2018).told().orElseThrow();
        assertThat(told.total().amount()).isEqualTo(kronor("19125000"));
        assertThat(told.side("kommuner").orElseThrow().figure().amount()).isEqualTo(kronor("12160440"));
        assertThat(told.of("region")).isEqualTo(kronor("6964560"));
        assertThat(ledger().years(POT)).containsExactly(2017, 2018, 2019);
    }

    @Test
    @Covers("A-24")
    void a_closed_year_stays_and_a_corrected_population_becomes_proposals_that_are_answered() {
        is_set_for_2018();
        close(2017);
        close(2018);
        var before = year(2018).parts();
        enterCount.handle(
                new EnterCount.Command(STRUCTURE, count("vasteras", 150_000, null), 1, "SCB rättade talet."), KEEPER);
        assertThat(year(2018).parts()).isEqualTo(before);
        var pending = ledger().proposals(POT);
        assertThat(pending).hasSize(10).allMatch(Pending::isOpen);
        var some = pending.stream()
                .map(one -> new AnswerProposals.Seen(
                        one.proposal().party(), one.proposal().difference().amount(), one.seen()))
                .toList();
        answer.handle(
                new AnswerProposals.Command(STRUCTURE, POT, 2018, some.subList(0, 9), true, "Enligt SCB."), KEEPER);
        answer.handle(new AnswerProposals.Command(STRUCTURE, POT, 2018, some.subList(9, 10), false, "Avstår."), KEEPER);
        assertThat(ledger().proposals(POT)).hasSize(1).noneMatch(Pending::isOpen);
        assertThatThrownBy(() ->
                        answer.handle(new AnswerProposals.Command(STRUCTURE, POT, 2018, some, true, "Igen."), KEEPER))
                .isInstanceOf(ChangedByAnother.class);
        enterIndex.handle(
                new EnterIndexValue.Command(
                        STRUCTURE,
                        new IndexValue("LPI", 2019, new BigDecimal("1"), IndexValue.Kind.OUTTURN, null, SOURCE),
                        0,
                        null),
                KEEPER);
        setYear.handle(
                new SetYear.Command(
                        STRUCTURE,
                        new YearChoice(POT, 2019, LocalDate.of(2018, 12, 31), null, Rounding.Unit.KRONA),
                        0,
                        "Som förut."),
                KEEPER);
        var open = year(2019);
        var first = pending.getFirst().proposal();
        assertThat(open.due(first.party()))
                .isEqualTo(open.told()
                        .orElseThrow()
                        .of(first.party())
                        .plus(first.difference().amount()));
    }

    @Test
    void an_index_that_is_revised_after_the_year_was_settled_gives_proposals_for_all() {
        is_set_for_2018();
        close(2017);
        close(2018);
        enterIndex.handle(
                new EnterIndexValue.Command(
                        STRUCTURE, index("2.5", IndexValue.Kind.OUTTURN, LocalDate.of(2019, 3, 20)), 1, "Reviderad."),
                KEEPER);
        assertThat(ledger().proposals(POT)).hasSize(11);
        assertThat(year(2018).told().orElseThrow().total().amount()).isEqualTo(kronor("19125000"));
    }

    @Test
    void two_who_correct_the_same_figure_at_once_are_told_apart() {
        enterCount.handle(new EnterCount.Command(STRUCTURE, count("sala", 22_500, null), 1, "Rättat."), KEEPER);
        assertThatThrownBy(() -> enterCount.handle(
                        new EnterCount.Command(STRUCTURE, count("sala", 22_600, null), 1, "Rättat."), KEEPER))
                .isInstanceOf(ChangedByAnother.class);
    }

    @Test
    void impossible_facts_are_refused_with_their_cause() {
        refused(
                () -> enterCount.handle(new EnterCount.Command(STRUCTURE, count("sala", 0, null), 1, "x"), KEEPER),
                "count");
        refused(
                () -> enterCount.handle(new EnterCount.Command(STRUCTURE, count("oslo", 5, null), 0, null), KEEPER),
                "party");
        refused(
                () -> enterCount.handle(new EnterCount.Command(STRUCTURE, count("sala", 5, null), 1, null), KEEPER),
                "reason");
        refused(
                () -> enterCount.handle(new EnterCount.Command(STRUCTURE, count("sala", 5, null), 1, "x"), READER),
                "may-keep");
        refused(
                () -> enterCount.handle(
                        new EnterCount.Command(STRUCTURE, count("sala", 5, LocalDate.of(2017, 6, 1)), 1, "x"), KEEPER),
                "published");
        var negative = new BaseAmount(POT, 2018, null, kronor("-5"), Pot.Status.FINAL, null, SOURCE);
        refused(() -> setAmount.handle(new SetAmount.Command(STRUCTURE, negative, 0, null), KEEPER), "amount");
        var addition = new PartyAmount(POT, 2017, "sala", kronor("-2000000"), SOURCE);
        refused(() -> addToYear.handle(new AddToYear.Command(STRUCTURE, addition, 0, "Nej"), KEEPER), "below-zero");
    }

    @Test
    void a_year_is_closed_when_it_is_over_told_final_and_next_in_order() {
        refused(() -> close(2018), "close.told");
        is_set_for_2018();
        refused(() -> close(2018), "close.order");
        enterIndex.handle(
                new EnterIndexValue.Command(STRUCTURE, index("2", IndexValue.Kind.FORECAST, null), 1, "Prognos."),
                KEEPER);
        close(2017);
        refused(() -> close(2018), "close.final");
        refused(() -> close(2017), "close.open");
        assertThatThrownBy(() -> {
                    enterIndex.handle(
                            new EnterIndexValue.Command(
                                    STRUCTURE, index("2", IndexValue.Kind.OUTTURN, null), 2, "Utfall."),
                            KEEPER);
                    closeYear.handle(new CloseYear.Command(STRUCTURE, POT, 2018, kronor("1")), KEEPER);
                })
                .isInstanceOf(ChangedByAnother.class);
    }

    @Test
    void a_payment_is_written_against_an_instalment_and_taken_back_once() {
        var command = new RecordPayment.Command(
                STRUCTURE, POT, 2017, "norberg", 1, kronor("130500"), LocalDate.of(2017, 2, 1), "OCR 17", 0);
        pay.handle(command, KEEPER);
        assertThat(year(2017).paid("norberg")).isEqualTo(kronor("130500"));
        assertThatThrownBy(() -> pay.handle(command, KEEPER)).isInstanceOf(ChangedByAnother.class);
        reverse.handle(new ReversePayment.Command(STRUCTURE, POT, 2017, "norberg", 1, "Fel part.", 1), KEEPER);
        assertThat(year(2017).paid("norberg", 1)).isEqualTo(Money.ZERO);
        refused(
                () -> reverse.handle(
                        new ReversePayment.Command(STRUCTURE, POT, 2017, "norberg", 1, "Igen.", 2), KEEPER),
                "payment.once");
        refused(
                () -> pay.handle(
                        new RecordPayment.Command(
                                STRUCTURE, POT, 2017, "norberg", 3, kronor("1"), LocalDate.of(2017, 2, 1), null, 2),
                        KEEPER),
                "payment.instalment");
    }

    @Test
    void a_table_with_one_damaged_number_is_not_taken_in_at_all() {
        int rows = Imports.rows(ledger());
        var table = "code;day;inhabitants;source\n1980;2019-12-31;154049;SCB\n1981;2019-12-31;76Lt;SCB\n";
        refused(() -> take(table, rows), "import.whole");
        assertThat(Imports.rows(ledger())).isEqualTo(rows);
        var causes = new Imports(ledger(), null).counts(table).intake().kept();
        assertThat(causes).hasSize(1);
        assertThat(causes.getFirst().line()).isEqualTo(3);
        assertThat(causes.getFirst().causes().getFirst().message()).isEqualTo("economy.problem.cell-damaged");
        assertThat(take(table.replace("76Lt", "22816"), rows)).isEqualTo(2);
        assertThat(take(table.replace("76Lt", "22816"), rows + 2)).isZero();
    }
}
