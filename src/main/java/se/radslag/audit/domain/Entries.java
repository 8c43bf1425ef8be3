package se.radslag.audit.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.audit.AuditEntry;
import se.radslag.audit.AuditLookup;
import se.radslag.kernel.StructureId;
import se.radslag.platform.text.Forms;

/** What the log says, the newest first. */
@Component
public class Entries implements AuditLookup {

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<AuditEntry> why(@Nullable StructureId structure, String act, String kind, Object id) {
        return list(new EntryFilter(structure, act, null, null, kind, String.valueOf(Plain.of(id)), null), 100);
    }

    /** The newest entries that a filter lets through. */
    public List<AuditEntry> list(EntryFilter filter, int most) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        conditions.add("chain = :chain");
        values.put("chain", filter.chain());
        narrow("act = :act", "act", filter.act(), conditions, values);
        narrow("occurred_at >= :from", "from", midnight(filter.from(), 0), conditions, values);
        narrow("occurred_at < :until", "until", midnight(filter.until(), 1), conditions, values);
        narrow(
                "(occurred_at, id) < (select occurred_at, id from audit.entry where id = :before)",
                "before",
                filter.before(),
                conditions,
                values);
        narrowToSubject(filter, conditions, values);
        return sql
                .sql("select " + Entry.COLUMNS + " from audit.entry where " + String.join(" and ", conditions)
                        + " order by occurred_at desc, id desc limit " + most)
                .params(values)
                .query((row, number) -> Entry.read(row))
                .list()
                .stream()
                .map(Remembered::of)
                .toList();
    }

    private static void narrow(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** An id may have been written as a number or as text. */
    private static void narrowToSubject(EntryFilter filter, List<String> conditions, Map<String, Object> values) {
        var kind = filter.kind();
        var id = filter.subject();
        if (kind == null || id == null) {
            return;
        }
        conditions.add("(subjects @> cast(:text as jsonb) or subjects @> cast(:number as jsonb))");
        values.put("text", CanonicalJson.write(Map.of(kind, id)));
        boolean isNumber = id.matches("\\d{1,18}");
        values.put("number", CanonicalJson.write(Map.of(kind, isNumber ? Long.valueOf(id) : id)));
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(Forms.ZONE).toOffsetDateTime();
    }

    /** The acts that a structure's part of the log holds; goes from one to the next in the index. */
    public List<String> acts(@Nullable StructureId structure) {
        return sql.sql("""
                        with recursive acts as (
                            (select act from audit.entry where chain = :chain order by act limit 1)
                            union all
                            select (select act from audit.entry
                                    where chain = :chain and act > acts.act order by act limit 1)
                            from acts where acts.act is not null
                        )
                        select act from acts where act is not null
                        """)
                .param("chain", structure == null ? Chain.INSTALLATION : structure.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
