package se.radslag.people.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.StructureId;

/** Keeps who signed up and off, and forgets it. */
@Repository
class Signings {

    private final JdbcClient jdbc;

    Signings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts down that somebody wants to come, which their letter asks them to confirm. */
    UUID signUp(StructureId structure, UUID event, SignUp.Command command, String key, Instant now) {
        return jdbc.sql("""
                insert into people.signing (structure_id, event_id, name, mail, party, language, fingerprint, signed_at)
                values (:structure, :event, :name, :mail, :party, :language, :print, :now)
                returning id
                """)
                .param("structure", structure.value())
                .param("event", event)
                .param("name", command.name().strip())
                .param("mail", command.mail().strip())
                .param("party", command.party())
                .param("language", command.language().tag())
                .param("print", Fingerprint.of(key))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** Asks once more before it is confirmed: what was said last holds, and every letter's key works. */
    void reword(UUID signing, SignUp.Command command, String key, Instant now) {
        jdbc.sql("""
                update people.signing set name = :name, party = :party, language = :language, signed_at = :now
                where id = :id and confirmed_at is null
                """)
                .param("id", signing)
                .param("name", command.name().strip())
                .param("party", command.party())
                .param("language", command.language().tag())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        key(signing, key, now);
    }

    void confirm(UUID signing, Instant now) {
        jdbc.sql("update people.signing set confirmed_at = :now where id = :id and confirmed_at is null")
                .param("id", signing)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One more key to a signing, for whoever signs up once more. */
    void key(UUID signing, String key, Instant now) {
        jdbc.sql("insert into people.signing_key (signing_id, fingerprint, given_at) values (:signing, :print, :now)")
                .param("signing", signing)
                .param("print", Fingerprint.of(key))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * How often somebody signed up in the last hour, this time included.
     *
     * @param forAddress by one address, for whatever event
     * @param fromPlace from one place on the network
     */
    record Asked(int forAddress, int fromPlace) {}

    /** Notes that somebody signs up; of address and place only fingerprints are kept, for an hour. */
    Asked asked(String mail, String place, Instant now) {
        var hour = now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from people.signing_asked where asked_at < :hour")
                .param("hour", hour)
                .update();
        jdbc.sql("insert into people.signing_asked (email_hash, place_hash, asked_at) values (:mail, :place, :now)")
                .param("mail", Fingerprint.of(mail.strip().toLowerCase(Locale.ROOT)))
                .param("place", Fingerprint.of(place))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                select count(*) filter (where email_hash = :mail) as address,
                       count(*) filter (where place_hash = :place) as place
                from people.signing_asked where asked_at between :hour and :now
                """)
                .param("mail", Fingerprint.of(mail.strip().toLowerCase(Locale.ROOT)))
                .param("place", Fingerprint.of(place))
                .param("hour", hour)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Asked(row.getInt("address"), row.getInt("place")))
                .single();
    }

    void signOff(UUID signing, Instant now) {
        jdbc.sql("update people.signing set off_at = :now where id = :id and off_at is null")
                .param("id", signing)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Drops what was asked before a moment and never confirmed. */
    void drop(Instant before) {
        jdbc.sql("""
                with dropped as (
                    select id from people.signing where confirmed_at is null and signed_at < :before for update),
                keys as (delete from people.signing_key where signing_id in (select id from dropped))
                delete from people.signing where id in (select id from dropped)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    /** Forgets names and addresses of those who signed up for what was over before a day; how many they were stands. */
    int forget(LocalDate before, Instant now) {
        return jdbc.sql("""
                update people.signing set name = null, mail = null, forgotten_at = :now
                where forgotten_at is null and event_id in (
                    select latest.event_id from (
                        select distinct on (event_id) event_id, coalesce(last_day, first_day) as over
                        from people.event_facts order by event_id, number desc) as latest
                    where latest.over < :before)
                """)
                .param("before", before)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
