create schema audit;
comment on schema audit is 'Who did what, when and on which verdicts. Ids, numbers and dates only; rows are added and never changed.';

create table audit.entry (
    id           uuid        not null default uuidv7() primary key,
    structure_id text check (structure_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    occurred_at  timestamptz not null,
    actor        text        not null check (actor !~ '\s' and length(actor) between 1 and 100),
    act          text        not null check (act ~ '^[a-z]+\.[a-z0-9-]+$'),
    outcome      text        not null check (outcome in ('done', 'refused')),
    subjects     jsonb       not null check (jsonb_typeof(subjects) = 'object'),
    verdicts     jsonb       not null check (jsonb_typeof(verdicts) = 'array'),
    command      bytea       not null check (octet_length(command) = 32),
    recorded_at  timestamptz not null default clock_timestamp(),
    chain        text        not null generated always as (coalesce(structure_id, '-')) stored
);
comment on table audit.entry is 'One act that was done or refused; written in the act''s own transaction. Never changed or removed.';
comment on column audit.entry.structure_id is 'Where the act belongs; null when it concerns the whole installation.';
comment on column audit.entry.occurred_at is 'When it happened by the application''s clock; recorded_at is when the database got it.';
comment on column audit.entry.command is 'SHA-256 of all that came in; the words themselves are kept by the module that owns them.';
comment on column audit.entry.chain is 'Which chain of seals it belongs to: the structure''s, or - for the installation''s.';

create index entry_newest on audit.entry (chain, occurred_at desc, id desc);
create index entry_by_act on audit.entry (chain, act, occurred_at desc, id desc);
create index entry_by_subject on audit.entry using gin (subjects jsonb_path_ops);

-- No foreign keys between these tables: checking one asks for the right to update, which nobody shall have here.
create table audit.seal (
    chain       text        not null,
    number      bigint      not null check (number > 0),
    first_entry uuid        not null,
    last_entry  uuid        not null,
    entries     int         not null check (entries > 0),
    previous    bytea       not null check (octet_length(previous) = 32),
    hash        bytea       not null check (octet_length(hash) = 32),
    sealed_at   timestamptz not null,
    primary key (chain, number)
);
comment on table audit.seal is 'A batch of entries under one hash, which holds the hash of the seal before it. Never changed or removed.';

create table audit.sealed (
    entry_id uuid   not null primary key,
    chain    text   not null,
    number   bigint not null,
    place    int    not null check (place > 0),
    hash     bytea  not null check (octet_length(hash) = 32),
    unique (chain, number, place)
);
comment on table audit.sealed is 'Which entry stands where under which seal, with its own hash. Never changed or removed.';

create table audit.unsealed (
    entry_id    uuid not null primary key,
    chain       text not null,
    transaction xid8 not null
);
comment on table audit.unsealed is 'Entries that wait for their seal, with the transaction that wrote them; emptied by the sealer.';

create function audit.wait_for_seal() returns trigger language plpgsql as
$$
begin
    insert into audit.unsealed (entry_id, chain, transaction) values (new.id, new.chain, pg_current_xact_id());
    return null;
end
$$;
create trigger wait_for_seal after insert on audit.entry for each row execute function audit.wait_for_seal();

create function audit.refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'The log % is only ever added to: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;
create trigger refuse_change before update or delete or truncate on audit.entry for each statement execute function audit.refuse_change();
create trigger refuse_change before update or delete or truncate on audit.seal for each statement execute function audit.refuse_change();
create trigger refuse_change before update or delete or truncate on audit.sealed for each statement execute function audit.refuse_change();

-- A second lock where our role is an ordinary one: not even the owner may.
revoke update, delete, truncate on audit.entry, audit.seal, audit.sealed from public, current_user;
