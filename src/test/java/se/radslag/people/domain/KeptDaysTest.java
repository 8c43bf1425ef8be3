package se.radslag.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.SeatedDays;
import se.radslag.people.seating.SeatedDay;
import se.radslag.people.seating.Side;
import se.radslag.world.PageTest;

/** Who sits on a day is kept for readers until something is written, and never longer. */
@PageTest
class KeptDaysTest {

    /** A day of which nobody has said anything. */
    private static final LocalDate DAY = LocalDate.of(1951, 6, 1);

    @Autowired
    private SeatedDays days;

    @Autowired
    private CharterLookup charters;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void nothing_is_left() {
        sql.sql("delete from people.coalition where upper(during) < date '1960-01-01'")
                .update();
    }

    /** Until every act that began before this one is over: jobs write, too. */
    @BeforeEach
    void nothing_is_going_on() {
        boolean isCalm = false;
        while (!isCalm) {
            isCalm = sql.sql("""
                    select coalesce(max(transaction) < pg_snapshot_xmin(pg_current_snapshot()), true) from people.revision
                    """).query(Boolean.class).single();
        }
    }

    private Charter charter() {
        return charters.current(new StructureId("vastmanland")).orElseThrow();
    }

    private PartyKey party(String id) {
        return PartyKey.of(charter(), Objects.requireNonNull(charter().parties().get(id)));
    }

    private SeatedDay day() {
        return days.on(charter(), DAY);
    }

    private @Nullable Side side(String id, String politicalParty) {
        return day().register().side(politicalParty, party(id), DAY);
    }

    private void govern(String id, String politicalParty) {
        sql.sql("""
                insert into people.coalition (party_key, political_party, side, during)
                values (:party, :political, 'MAJORITY', daterange('1951-01-01', '1952-01-01'))
                """)
                .param("party", party(id).value())
                .param("political", politicalParty)
                .update();
    }

    @Test
    void two_readers_get_the_same_working_and_a_body_is_seated_once() {
        assertThat(day()).isSameAs(day());
        assertThat(day().in("srb")).isSameAs(day().in("srb"));
    }

    @Test
    void whatever_is_written_is_seen_at_once() {
        assertThat(side("sala", "s")).isNull();
        govern("sala", "s");
        assertThat(side("sala", "s")).isEqualTo(Side.MAJORITY);
    }

    @Test
    void what_another_structure_s_parties_write_changes_nothing_here() {
        var before = day();
        var elsewhere = charters.current(new StructureId("varmland")).orElseThrow();
        sql.sql("""
                insert into people.coalition (party_key, political_party, side, during)
                values (:party, 's', 'MAJORITY', daterange('1951-01-01', '1952-01-01'))
                """)
                .param(
                        "party",
                        PartyKey.of(
                                        elsewhere,
                                        Objects.requireNonNull(
                                                elsewhere.parties().get("kil")))
                                .value())
                .update();
        assertThat(day()).isSameAs(before);
    }

    @Test
    void one_who_writes_sees_it_and_nobody_does_when_it_is_undone() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            govern("sala", "m");
            assertThat(side("sala", "m")).isEqualTo(Side.MAJORITY);
            status.setRollbackOnly();
        });
        assertThat(side("sala", "m")).isNull();
    }

    @Test
    void what_began_to_be_written_first_and_was_ready_last_is_seen_too() throws Exception {
        var written = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        try (var slow = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.runAsync(
                    () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        govern("sala", "c");
                        written.countDown();
                        await(other);
                    }),
                    slow);
            written.await();
            govern("arboga", "c");
            assertThat(side("arboga", "c")).isEqualTo(Side.MAJORITY);
            assertThat(side("sala", "c")).isNull();
            other.countDown();
            first.get();
        }
        assertThat(side("sala", "c")).isEqualTo(Side.MAJORITY);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
