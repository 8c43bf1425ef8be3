package se.radslag.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.access.domain.Invitation.Gift;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** The letters of invitation: of several about the same only the latest counts, and only its link works. */
@Repository
public class Invitations {

    /** So many letters an hour to one account, whoever sends them. */
    static final int MOST_AN_HOUR = 5;

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that a letter with a link goes out; the link of an earlier one about the same stops working. */
    void send(UUID account, Gift gift, UUID link, Actor by) {
        GiftColumns.of(gift)
                .into(database.sql("""
                        update access.mail_link set used_at = :now
                        where used_at is null and id in (
                            select link from access.invitation
                            where account = :account and structure_id is not distinct from :structure::text
                              and role is not distinct from :role::text and party is not distinct from :party::text
                              and person is not distinct from :person::uuid)
                        """))
                .param("now", now())
                .param("account", account)
                .update();
        GiftColumns.of(gift)
                .into(database.sql("""
                        insert into access.invitation (account, structure_id, role, party, person, link, sent_at, sent_by)
                        values (:account, :structure, :role, :party, :person::uuid, :link, :now, :by)
                        """))
                .param("account", account)
                .param("link", link)
                .param("now", now())
                .param("by", by.id())
                .update();
    }

    /** The latest about each gift, of accounts that are not closed. */
    public List<Invitation> in(@Nullable StructureId structure) {
        return latest("structure_id = :of::text or :of::text is null", structure == null ? null : structure.value());
    }

    /**
     * One that is the latest about its gift. It is its structure's; who acts for the whole installation sees all.
     *
     * @param structure where it gives something; null for anywhere in the installation
     */
    Optional<Invitation> of(UUID id, @Nullable StructureId structure) {
        return latest("account = (select account from access.invitation where id = :of::uuid)", id.toString()).stream()
                .filter(each -> each.id().equals(id))
                .filter(each ->
                        structure == null || structure.equals(each.gift().structure()))
                .findFirst();
    }

    /** The latest about a gift of an account. */
    Optional<Invitation> of(UUID account, Gift gift) {
        return latest("account = :of::uuid", account.toString()).stream()
                .filter(each -> each.gift().equals(gift))
                .findFirst();
    }

    private List<Invitation> latest(String which, @Nullable String of) {
        return database.sql("""
                        select * from (
                            select distinct on (account, structure_id, role, party, person)
                                   invitation.id, account, structure_id, role, party, person, sent_at, withdrawn_at,
                                   (select expires_at from access.mail_link where mail_link.id = link) as until,
                                   (select min(case when started_at < sent_at then seen_at else started_at end)
                                    from access.session
                                    where session.account = invitation.account and seen_at >= sent_at) as answered_at
                            from access.invitation
                            where (%s)
                              and account in (select id from access.account where closed_at is null)
                            order by account, structure_id, role, party, person, sent_at desc, id desc) latest
                        order by sent_at, id
                        """.formatted(which))
                .param("of", of, Types.VARCHAR)
                .query((row, index) -> invitation(row))
                .list();
    }

    /** How many letters of invitation an account was sent in the last hour. */
    int lately(UUID account) {
        return database.sql("select count(*) from access.invitation where account = :account and sent_at > :hour")
                .param("account", account)
                .param("hour", now().minus(Duration.ofHours(1)))
                .query(Integer.class)
                .single();
    }

    void withdraw(UUID id, Actor by) {
        database.sql("""
                        update access.invitation set withdrawn_at = :now, withdrawn_by = :by
                        where id = :id and withdrawn_at is null
                        """)
                .param("now", now())
                .param("by", by.id())
                .param("id", id)
                .update();
    }

    /** Lets one that was withdrawn count again. */
    void restore(UUID id) {
        database.sql("update access.invitation set withdrawn_at = null, withdrawn_by = null where id = :id")
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                GiftColumns.of(row).gift(),
                moment(row, "sent_at"),
                moment(row, "until"),
                row.getObject("answered_at") == null ? null : moment(row, "answered_at"),
                row.getObject("withdrawn_at") == null ? null : moment(row, "withdrawn_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
