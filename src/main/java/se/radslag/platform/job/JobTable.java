package se.radslag.platform.job;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which job began when: of all nodes that want to begin, the database lets one. */
@Component
final class JobTable {

    private final JdbcClient sql;

    JobTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is time, and this node is the one. */
    boolean begin(Job job) {
        return sql.sql("""
                        insert into platform.job as known (name, started_at) values (:name, now())
                        on conflict (name) do update set started_at = now(), ended_at = null
                        where known.started_at <= now() - :every * interval '1 millisecond'
                        """)
                        .param("name", job.name())
                        .param("every", TimeUnit.MILLISECONDS.convert(job.every()))
                        .update()
                == 1;
    }

    void end(Job job) {
        sql.sql("update platform.job set ended_at = now() where name = :name")
                .param("name", job.name())
                .update();
    }
}
