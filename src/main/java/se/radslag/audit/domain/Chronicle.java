package se.radslag.audit.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Act;
import se.radslag.platform.usecase.Witness;

/** Writes down every act: with the act when it is done, by itself when it is refused. */
@Component
final class Chronicle implements Witness {

    static final String DONE = "done";
    private static final String REFUSED = "refused";

    private final JdbcClient sql;
    private final Clock clock;

    Chronicle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void done(Act act, Verdicts verdicts) {
        write(act, DONE, verdicts);
    }

    @Override
    public void refused(Act act, Verdicts verdicts) {
        write(act, REFUSED, verdicts);
    }

    private void write(Act act, String outcome, Verdicts verdicts) {
        var structure = act.structure();
        sql.sql("""
                        insert into audit.entry (structure_id, occurred_at, actor, act, outcome, subjects, verdicts, command)
                        values (:structure, :at, :actor, :act, :outcome, cast(:subjects as jsonb), cast(:verdicts as jsonb), :command)
                        """)
                .param("structure", structure == null ? null : structure.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", act.actor().id())
                .param("act", act.name())
                .param("outcome", outcome)
                .param("subjects", CanonicalJson.write(Kept.of(act.subjects())))
                .param("verdicts", CanonicalJson.write(Kept.of(verdicts)))
                .param("command", Sha256.of(Plain.of(act.command())).bytes())
                .update();
    }
}
