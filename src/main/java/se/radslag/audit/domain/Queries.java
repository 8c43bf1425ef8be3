package se.radslag.audit.domain;

/** What the check of the log asks the database. */
final class Queries {

    static final String SEALS = "select * from audit.seal order by chain collate \"C\", number";

    /** Every entry under a seal, beside what it says now; its own columns are null when it is gone. */
    static final String SEALED = "select sealed.chain, sealed.number, sealed.place, sealed.hash, sealed.entry_id, "
            + Entry.COLUMNS + " from audit.sealed left join audit.entry on entry.id = sealed.entry_id"
            + " order by sealed.chain collate \"C\", sealed.number, sealed.place";

    static final String WAITING = """
            select waiting.chain, count(*) as waiting, min(entry.occurred_at) as oldest
            from audit.unsealed waiting join audit.entry on entry.id = waiting.entry_id
            group by waiting.chain
            """;

    static final String INSERTED = """
            select entry.chain, null::bigint as number, entry.id as entry_id, entry.occurred_at as at
            from audit.entry
            where not exists (select from audit.sealed where sealed.entry_id = entry.id)
              and not exists (select from audit.unsealed where unsealed.entry_id = entry.id)
            order by entry.chain, entry.id
            """;

    static final String REMOVED_WAITING = """
            select chain, null::bigint as number, entry_id, null::timestamptz as at
            from audit.unsealed
            where not exists (select from audit.entry where entry.id = unsealed.entry_id)
            order by chain, entry_id
            """;

    /** A guard that is missing, or does not act in ordinary sessions. */
    static final String GUARDS_OFF = """
            select guarded.name as chain, null::bigint as number, null::uuid as entry_id, null::timestamptz as at
            from (values ('entry', 'refuse_change'), ('seal', 'refuse_change'), ('sealed', 'refuse_change'),
                         ('entry', 'wait_for_seal')) as guarded (name, guard)
            where not exists (select from pg_trigger
                              where tgrelid = to_regclass('audit.' || guarded.name) and tgname = guarded.guard
                                and tgenabled in ('O', 'A'))
            """;

    static final String HEAD = "select from audit.seal where chain = ? and number = ? and hash = ?";

    private Queries() {}
}
