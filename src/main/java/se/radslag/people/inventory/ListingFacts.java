package se.radslag.people.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.domain.Former;

/** Writes down what is said of listings; rows are added, none is overwritten. */
@Repository
class ListingFacts {

    private final JdbcClient jdbc;
    private final Former former;

    ListingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.former = new Former(jdbc, "support");
    }

    void state(StructureId structure, UUID listing, int number, Particulars said, Instant now, Actor actor) {
        var undertaking = said.undertaking();
        jdbc.sql("""
                insert into people.particulars
                    (structure_id, listing_id, number, valid_from, name_sv, name_en, commissioner, commissioner_words,
                     purposes, lasting, lead_party, admin_party, prioritised, topics, assignment, organisation, conditions,
                     initiative, funder, funds_kronor, last_day, contact, source, recorded_at, recorded_by)
                values
                    (:structure, :listing, :number, cast(:first as date), :sv, :en, :commissioner, :commission,
                     :purposes, :lasting, :lead, :admin, :prioritised, :topics, :assignment, :organisation, :conditions,
                     :initiative, :funder, :kronor, cast(:last as date), :contact, :source, :now, :actor)
                """)
                .param("structure", structure.value())
                .param("listing", listing)
                .param("number", number)
                .param("first", said.from())
                .param("sv", said.called().swedish())
                .param("en", said.called().english())
                .param("commissioner", said.commission().by())
                .param("commission", said.commission().words())
                .param("purposes", said.purposes().stream().map(Enum::name).toArray(String[]::new))
                .param("lasting", name(said.lasting()))
                .param("lead", said.lead())
                .param("admin", said.admin())
                .param("prioritised", said.prioritised())
                .param("topics", said.topics().toArray(String[]::new))
                .param("assignment", undertaking.assignment())
                .param("organisation", undertaking.organisation())
                .param("conditions", undertaking.conditions())
                .param("initiative", name(undertaking.initiative()))
                .param("funder", undertaking.funder())
                .param("kronor", undertaking.kronor())
                .param("last", said.lastDay())
                .param("contact", said.contact())
                .param("source", said.source())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void end(
            StructureId structure,
            UUID listing,
            LocalDate last,
            @Nullable UUID into,
            String motive,
            Instant now,
            Actor actor) {
        jdbc.sql("""
                insert into people.listing_end
                    (structure_id, listing_id, last_day, how, into_listing, motive, recorded_at, recorded_by)
                values (:structure, :listing, :last, :how, cast(:other as uuid), :motive, :now, :actor)
                """)
                .param("structure", structure.value())
                .param("listing", listing)
                .param("last", last)
                .param("how", into == null ? "CLOSED" : "MERGED")
                .param("other", into)
                .param("motive", motive)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void reopen(UUID end, Instant now, Actor actor) {
        jdbc.sql(
                        "update people.listing_end set undone_at = :now, undone_by = :actor where id = :id and undone_at is null")
                .param("id", end)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void support(StructureId structure, UUID listing, AssignSupport.Command command, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.support
                    (structure_id, listing_id, forum, document, decided_by, during, recorded_at, recorded_by)
                values (:structure, :listing, :forum, :document, :decided,
                        daterange(cast(:first as date), cast(:last as date), '[]'), :now, :actor)
                """)
                .param("structure", structure.value())
                .param("listing", listing)
                .param("forum", command.forum())
                .param("document", command.document())
                .param("decided", command.decidedBy())
                .param("first", command.from())
                .param("last", command.last())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    /** Lets a support end; how it stood before is kept. */
    void endSupport(UUID id, LocalDate last, Instant now, Actor actor) {
        former.keep(id, Former.Why.ENDED, null, now, actor);
        jdbc.sql("""
                update people.support set during = daterange(lower(during), cast(:last as date), '[]') where id = :id
                """).param("id", id).param("last", last).update();
    }

    void report(StructureId structure, ReportProject.Command command, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.final_report
                    (structure_id, listing_id, delivered_on, received_by, document, recorded_at, recorded_by)
                values (:structure, :listing, :on, :by, :document, :now, :actor)
                """)
                .param("structure", structure.value())
                .param("listing", command.listing())
                .param("on", command.deliveredOn())
                .param("by", command.receivedBy())
                .param("document", command.document())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
