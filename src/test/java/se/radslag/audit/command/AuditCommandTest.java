package se.radslag.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.radslag.audit.domain.AuditDatabase;
import se.radslag.kernel.Verdicts;

@Tag("page")
class AuditCommandTest {

    private final AuditDatabase log = new AuditDatabase();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void three_acts_are_sealed_and_one_waits() {
        for (int i = 1; i <= 3; i++) {
            log.act(AuditDatabase.NORDLAND, i, Verdicts.of());
        }
        log.sealer.seal();
        log.act(AuditDatabase.NORDLAND, 4, Verdicts.of());
    }

    private int run(Map<String, String> more, String... arguments) {
        out.reset();
        err.reset();
        var environment = new HashMap<>(log.environment());
        environment.putAll(more);
        return new AuditCommand(environment).run(List.of(arguments), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_untouched_log_is_reported_with_its_tail_and_its_last_seal() {
        assertThat(run(Map.of(), "verify")).isZero();
        assertThat(said())
                .contains(
                        "nordland: 3 events under one seal",
                        "One event waits for a seal, the oldest from 22\u00a0November\u00a02026",
                        "The log is untouched.")
                .containsPattern("Last seal: nordland:1:[0-9a-f]{64}");
        assertThat(run(Map.of("RADSLAG_LANGUAGE", "sv"), "verify")).isZero();
        assertThat(said()).contains("Loggen är orörd.");
        assertThat(complained()).isEmpty();
    }

    @Test
    void a_changed_row_is_named_and_the_exit_code_says_so() throws SQLException {
        log.pastTheGuards("update audit.entry set actor = 'somebody' where subjects = '{\"thing\": 2}'");
        assertThat(run(Map.of("RADSLAG_LANGUAGE", "sv"), "verify")).isEqualTo(1);
        assertThat(complained())
                .containsPattern(
                        "En händelse är ändrad, nordland, försegling 1, händelse [0-9a-f-]{36}, 22\u00a0november\u00a02026")
                .contains("Loggen är inte orörd: ett fel.");
    }

    @Test
    void the_last_seal_noted_before_is_looked_for() {
        assertThat(run(Map.of(), "verify")).isZero();
        var head = said().replaceAll("(?s).*Last seal: (\\S+).*", "$1");
        assertThat(run(Map.of(), "verify", head)).isZero();
        assertThat(run(Map.of(), "verify", head.replace("nordland:1:", "nordland:2:")))
                .isEqualTo(1);
        assertThat(complained()).contains("The seal that was given is not there, nordland, seal 2");
    }

    @Test
    void what_cannot_be_checked_is_no_proof() {
        assertThat(run(Map.of("RADSLAG_DB_URL", "", "RADSLAG_DATA", "target/no-such-folder"), "verify"))
                .isEqualTo(2);
        assertThat(complained()).contains("no-such-folder");
        assertThat(run(Map.of("RADSLAG_DB_URL", log.withoutLog()), "verify")).isEqualTo(2);
        assertThat(complained()).contains("There is no log");
        assertThat(run(Map.of(), "verfy")).isEqualTo(2);
        assertThat(run(Map.of(), "verify", "nonsense")).isEqualTo(2);
        assertThat(run(Map.of(), "help")).isZero();
    }
}
