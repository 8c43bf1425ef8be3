alter table people.intake drop constraint intake_kind_check;
update people.intake set kind = lower(kind);
alter table people.intake
    add constraint intake_kind_check check (kind ~ '^[a-z][a-z-]{1,39}$'),
    add column digest     text not null default '',
    add column matching   text[] not null default '{}',
    add column started_at timestamptz,
    add column started_by text,
    add column beat_at    timestamptz,
    add column stage      text not null default 'BROUGHT' check (stage in ('BROUGHT', 'READING', 'WRITING', 'DONE', 'FAILED')),
    add column rows_done  integer not null default 0,
    add column rows_all   integer not null default 0,
    add column rows_there integer not null default 0;
update people.intake set stage = 'DONE' where done_at is not null;
create index intake_digest on people.intake (structure_id, kind, digest) where done_at is not null;
comment on column people.intake.matching is 'Which heading somebody has chosen for a column, as column=heading.';
comment on column people.intake.beat_at is 'When whoever takes the table in last told how far it has come; one that is silent has stopped.';
