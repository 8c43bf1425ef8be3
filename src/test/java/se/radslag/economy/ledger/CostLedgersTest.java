package se.radslag.economy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.charter.CharterLookup;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.charter.domain.UploadCharter;
import se.radslag.charter.terms.Text;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Money;
import se.radslag.kernel.StructureId;
import se.radslag.world.PageTest;

/** What is worked out for readers is kept until something changes, and never longer. */
@PageTest
class CostLedgersTest {

    private static final Actor KEEPER = new Actor("test", Set.of(Actor.Role.COORDINATOR));
    private static final StructureId STRUCTURE = new StructureId("kostnad-k");
    private static final String POT = "samverkan";

    @Autowired
    private CharterLookup charters;

    @Autowired
    private CostLedgers ledgers;

    @Autowired
    private AddToYear addToYear;

    @Autowired
    private CloseYear closeYear;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void a_structure_of_our_own(@Autowired UploadCharter upload, @Autowired TakeCharterIntoEffect effect)
            throws IOException {
        if (charters.current(STRUCTURE).isEmpty()) {
            var file = Files.readString(Path.of("charters", "vastmanland.yaml"))
                    .replace("charter: vastmanland", "charter: kostnad-k");
            upload.handle(new UploadCharter.Command(file.getBytes(StandardCharsets.UTF_8), null), Actor.SYSTEM);
            effect.handle(new TakeCharterIntoEffect.Command(STRUCTURE, 1, 0), Actor.SYSTEM);
        }
        for (var table : new String[] {"addition", "closed_year"}) {
            sql.sql("delete from economy." + table + " where structure_id = 'kostnad-k'")
                    .update();
        }
    }

    private CostLedger ledger() {
        return ledgers.of(charters.current(STRUCTURE).orElseThrow());
    }

    private Money due() {
        return ledger().year(POT, 2017).orElseThrow().due("sala");
    }

    private int add(int seen, String kronor) {
        addToYear.handle(
                new AddToYear.Command(
                        STRUCTURE,
                        new PartyAmount(
                                POT, 2017, "sala", Money.kronor(new BigDecimal(kronor)), Text.of("sv", "påhittat")),
                        seen,
                        "Prov"),
                KEEPER);
        return seen + 1;
    }

    @Test
    void two_readers_get_the_same_working() {
        assertThat(ledger()).isSameAs(ledger());
    }

    @Test
    void whatever_is_written_is_seen_at_once() {
        var before = due();
        int seen = add(0, "1000");
        assertThat(due()).isEqualTo(before.plus(Money.kronor(new BigDecimal("1000"))));
        add(seen, "0");
        assertThat(due()).isEqualTo(before);
    }

    @Test
    void a_row_that_another_program_writes_is_seen_too() {
        var before = ledger();
        sql.sql("""
                insert into economy.addition (structure_id, pot, year, party_id, sequence, ore, source, reason, recorded_at,
                    recorded_by) values ('kostnad-k', 'samverkan', 2017, 'sala', 1, 500, 'x', 'x', now(), 'test')
                """).update();
        assertThat(ledger()).isNotSameAs(before);
    }

    @Test
    void what_was_undone_before_it_was_done_leaves_no_trace(@Autowired PlatformTransactionManager transactions) {
        var before = ledger();
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            add(0, "7");
            open.setRollbackOnly();
        });
        assertThat(ledger()).isSameAs(before);
        add(0, "9");
        assertThat(due()).isEqualTo(Money.kronor(new BigDecimal("999009")));
    }

    @Test
    void a_closed_year_is_read_once() {
        var year = ledger().year(POT, 2017).orElseThrow();
        var sum = year.parts().values().stream().map(part -> part.amount()).reduce(Money.ZERO, Money::plus);
        closeYear.handle(new CloseYear.Command(STRUCTURE, POT, 2017, sum), KEEPER);
        var first = ledger().entered().closed(POT, 2017).orElseThrow();
        sql.sql("""
                insert into economy.addition (structure_id, pot, year, party_id, sequence, ore, source, reason, recorded_at,
                    recorded_by) values ('kostnad-k', 'samverkan', 2018, 'sala', 1, 500, 'x', 'x', now(), 'test')
                """).update();
        assertThat(ledger().entered().closed(POT, 2017)).containsSame(first);
    }
}
