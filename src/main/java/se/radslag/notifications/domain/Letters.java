package se.radslag.notifications.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.notifications.Letter;
import se.radslag.notifications.Outbox;

/** The letters that wait to be sent. */
@Repository
class Letters implements Outbox {

    /** After so many tries, spread over some eight hours, a letter is given up and the operator sees it. */
    static final int MOST_TRIES = 10;

    private final JdbcClient database;
    private final Clock clock;

    Letters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A letter whose time has come. */
    record Waiting(UUID id, Letter letter, int tries) {}

    @Override
    public void put(Letter letter) {
        database.sql("""
                        insert into notifications.letter (recipient, about, subject, body, written_at, due_at)
                        values (:to, :about, :subject, :body, :now, :now)
                        """)
                .param("to", letter.to())
                .param("about", letter.about())
                .param("subject", letter.subject())
                .param("body", letter.text())
                .param("now", now())
                .update();
    }

    /** The letter that has waited longest, locked so that no other node takes it. */
    Optional<Waiting> next() {
        return database.sql("""
                        select id, recipient, about, subject, body, tries from notifications.letter
                        where sent_at is null and given_up_at is null and due_at <= :now
                        order by due_at, id limit 1 for update skip locked
                        """)
                .param("now", now())
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new Letter(
                                row.getString("recipient"),
                                row.getString("about"),
                                row.getString("subject"),
                                row.getString("body")),
                        row.getInt("tries")))
                .optional();
    }

    /** What it said is forgotten: it is the recipient's now. */
    void sent(UUID id) {
        database.sql("""
                        update notifications.letter set sent_at = :now, body = null, tries = tries + 1, last_fault = null
                        where id = :id
                        """).param("now", now()).param("id", id).update();
    }

    /** Tries again later, each time after twice as long; the last time it is given up. */
    void failed(Waiting waiting, String fault) {
        boolean last = waiting.tries() + 1 >= MOST_TRIES;
        var again = clock.instant().plus(Duration.ofMinutes(1L << waiting.tries()));
        database.sql("""
                        update notifications.letter
                        set tries = tries + 1, last_fault = :fault, due_at = :again, given_up_at = :end,
                            body = case when :end::timestamptz is null then body end
                        where id = :id
                        """)
                .param("fault", fault)
                .param("again", at(again))
                .param("end", last ? now() : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", waiting.id())
                .update();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
