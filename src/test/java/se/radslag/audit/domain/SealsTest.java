package se.radslag.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.radslag.audit.domain.AuditDatabase.NORDLAND;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.audit.domain.Damage.Kind;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

@Tag("page")
class SealsTest {

    private static final Verdicts FINE =
            Verdicts.of(Verdict.product("nordic.fine", true).facts("days", 14, "on", LocalDate.of(2027, 2, 12)));

    private AuditDatabase log;

    @BeforeEach
    void two_batches_are_sealed_and_one_act_waits() {
        log = new AuditDatabase();
        for (int i = 1; i <= 3; i++) {
            log.act(NORDLAND, i, FINE);
        }
        assertThat(log.sealer.seal()).isEqualTo(3);
        log.act(NORDLAND, 4, FINE);
        log.act(null, 5, Verdicts.of());
        assertThat(log.sealer.seal()).isEqualTo(2);
        log.act(NORDLAND, 6, FINE);
    }

    private UUID entry(int subject) {
        return log.sql
                .sql("select id from audit.entry where subjects = jsonb_build_object('thing', :subject)")
                .param("subject", subject)
                .query(UUID.class)
                .single();
    }

    @Test
    void an_untouched_log_is_whole_and_its_tail_is_told() throws SQLException {
        var report = log.verify();
        assertThat(report.damages()).isEmpty();
        assertThat(report.chains()).extracting(Report.ChainState::chain).containsExactly("-", "nordland");
        var nordland = report.chains().getLast();
        assertThat(nordland.seals()).isEqualTo(2);
        assertThat(nordland.entries()).isEqualTo(4);
        assertThat(nordland.waiting()).isEqualTo(1);
        assertThat(nordland.oldest()).isEqualTo(log.clock.instant());
    }

    @Nested
    class Harm {

        private Damage only() throws SQLException {
            var report = log.verify();
            assertThat(report.damages()).hasSize(1);
            return report.damages().getFirst();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "actor = 'somebody'",
                    "outcome = 'refused'",
                    "occurred_at = occurred_at - interval '1 microsecond'",
                    "verdicts = jsonb_set(verdicts, '{0,facts,days}', '15')",
                    "subjects = '{\"thing\": 20}'",
                    "command = decode(repeat('00', 32), 'hex')",
                    "structure_id = null"
                })
        void a_changed_entry_is_named(String change) throws SQLException {
            var id = entry(2);
            log.pastTheGuards("update audit.entry set %s where id = '%s'".formatted(change, id));
            var damage = only();
            assertThat(damage.kind()).isEqualTo(Kind.CHANGED);
            assertThat(damage.chain()).isEqualTo("nordland");
            assertThat(damage.seal()).isEqualTo(1);
            assertThat(damage.entry()).isEqualTo(id);
            assertThat(damage.at()).isNotNull();
        }

        @Test
        void a_removed_entry_is_named() throws SQLException {
            var id = entry(4);
            log.pastTheGuards("delete from audit.entry where id = '%s'".formatted(id));
            assertThat(only().kind()).isEqualTo(Kind.REMOVED);
            assertThat(only().seal()).isEqualTo(2);
            assertThat(only().entry()).isEqualTo(id);
        }

        @Test
        void a_removed_entry_that_still_waited_is_named() throws SQLException {
            var id = entry(6);
            log.pastTheGuards("delete from audit.entry where id = '%s'".formatted(id));
            assertThat(only().kind()).isEqualTo(Kind.REMOVED);
            assertThat(only().entry()).isEqualTo(id);
        }

        @Test
        void an_entry_slipped_in_is_named() throws SQLException {
            log.pastTheGuards(
                    "insert into audit.entry (structure_id, occurred_at, actor, act, outcome, subjects, verdicts, command)"
                            + " select structure_id, occurred_at, 'somebody', act, outcome, subjects, verdicts, command"
                            + " from audit.entry where id = '%s'".formatted(entry(2)));
            assertThat(only().kind()).isEqualTo(Kind.INSERTED);
            assertThat(only().chain()).isEqualTo("nordland");
        }

        @Test
        void an_entry_changed_together_with_its_fingerprint_shows_in_the_seal() throws SQLException {
            log.pastTheGuards("update audit.sealed set hash = decode(repeat('00', 32), 'hex') where entry_id = '%s'"
                    .formatted(entry(2)));
            assertThat(log.verify().damages())
                    .extracting(Damage::kind)
                    .containsExactlyInAnyOrder(Kind.CHANGED, Kind.SEAL_CHANGED);
        }

        @Test
        void a_seal_written_anew_shows_in_the_seal_after_it() throws SQLException {
            log.pastTheGuards("update audit.seal set hash = decode(repeat('00', 32), 'hex')"
                    + " where chain = 'nordland' and number = 1");
            assertThat(log.verify().damages())
                    .extracting(Damage::kind)
                    .containsExactly(Kind.SEAL_CHANGED, Kind.CHAIN_BROKEN);
        }

        @Test
        void a_removed_seal_is_named() throws SQLException {
            log.pastTheGuards("delete from audit.seal where chain = 'nordland' and number = 1");
            assertThat(log.verify().damages())
                    .extracting(Damage::kind)
                    .containsExactlyInAnyOrder(Kind.SEAL_REMOVED, Kind.CHAIN_BROKEN);
        }

        @Test
        void a_log_cut_off_is_seen_by_who_noted_its_last_seal() throws SQLException {
            var head = log.verify().chains().getLast();
            var noted = new KnownHead("nordland", head.seals(), head.head());
            assertThat(log.verify(noted).isWhole()).isTrue();
            log.pastTheGuards("delete from audit.entry where id in"
                    + " (select entry_id from audit.sealed where chain = 'nordland' and number = 2)");
            log.pastTheGuards("delete from audit.sealed where chain = 'nordland' and number = 2");
            log.pastTheGuards("delete from audit.seal where chain = 'nordland' and number = 2");
            assertThat(log.verify().isWhole()).isTrue();
            assertThat(log.verify(noted).damages()).extracting(Damage::kind).containsExactly(Kind.HEAD_MISSING);
        }

        @Test
        void a_guard_that_is_off_is_told() throws SQLException {
            log.sql.sql("alter table audit.entry disable trigger refuse_change").update();
            assertThat(only().kind()).isEqualTo(Kind.GUARD_OFF);
        }
    }

    @Nested
    class Guards {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update audit.entry set actor = 'somebody'",
                    "delete from audit.entry",
                    "truncate audit.entry",
                    "update audit.seal set number = 9",
                    "delete from audit.seal",
                    "truncate audit.seal",
                    "update audit.sealed set place = 9",
                    "delete from audit.sealed",
                    "truncate audit.sealed"
                })
        void the_database_refuses_all_but_adding(String statement) {
            assertThatThrownBy(() -> log.sql.sql(statement).update()).hasMessageContaining("only ever added to");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"update audit.entry set actor = 'x'", "delete from audit.seal", "truncate audit.sealed"})
        void an_ordinary_owner_has_not_even_the_right(String statement) throws SQLException {
            try (var connection = log.connect();
                    var session = connection.createStatement()) {
                session.execute("create role ordinary_%s".formatted(connection.getCatalog()));
                session.execute("set role ordinary_%s".formatted(connection.getCatalog()));
                assertThatThrownBy(() -> session.execute(statement)).hasMessageContaining("permission denied");
            }
        }
    }

    @Nested
    class Order {

        @Test
        void an_act_whose_elder_still_runs_waits_for_its_seal() throws Exception {
            log.sealer.seal();
            try (var elder = log.connect()) {
                elder.setAutoCommit(false);
                elder.createStatement().execute("select pg_current_xact_id()");
                log.act(NORDLAND, 7, FINE);
                assertThat(log.sealer.seal()).isZero();
                elder.rollback();
            }
            assertThat(log.sealer.seal()).isEqualTo(1);
        }

        @Test
        void of_two_sealers_at_once_one_works() throws Exception {
            log.sql.sql("""
                            insert into audit.entry (structure_id, occurred_at, actor, act, outcome, subjects, verdicts, command)
                            select 'nordland', now(), 'system', 'nordic.do-something', 'done', jsonb_build_object('thing', thing),
                                   '[]', decode(repeat('ab', 32), 'hex')
                            from generate_series(100, 1599) thing
                            """).update();
            int before = log.verify().damages().size();
            var start = new CountDownLatch(1);
            try (var nodes = Executors.newFixedThreadPool(4)) {
                var sealed = IntStream.range(0, 4)
                        .mapToObj(node -> nodes.submit(() -> {
                            start.await();
                            return log.sealer.seal();
                        }))
                        .toList();
                start.countDown();
                int all = 0;
                for (var each : sealed) {
                    all += each.get();
                }
                assertThat(all).isEqualTo(1501);
            }
            var report = log.verify();
            assertThat(before).isZero();
            assertThat(report.damages()).isEmpty();
            assertThat(report.chains().getLast().seals()).isEqualTo(4);
            assertThat(report.chains().getLast().entries()).isEqualTo(1505);
        }

        @Test
        void an_act_that_is_rolled_back_leaves_nothing() throws SQLException {
            log.transaction().executeWithoutResult(status -> {
                log.act(NORDLAND, 8, FINE);
                status.setRollbackOnly();
            });
            log.sealer.seal();
            assertThat(log.verify().chains().getLast().entries()).isEqualTo(5);
        }

        @Test
        void a_log_brought_back_on_another_server_is_sealed_on() throws SQLException {
            log.sql.sql("update audit.unsealed set transaction = '9000000000'").update();
            log.act(NORDLAND, 9, FINE);
            assertThat(log.sealer.seal()).isEqualTo(2);
            log.act(NORDLAND, 10, FINE);
            assertThat(log.sealer.seal()).isEqualTo(1);
            assertThat(log.verify().isWhole()).isTrue();
        }
    }
}
