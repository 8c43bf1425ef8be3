alter table charter.founding add column reason text;

create table charter.closing (
    id           uuid primary key,
    structure_id text not null references charter.structure,
    body_id      text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    last_day     date not null,
    reason       text not null,
    fragment     text not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, body_id)
);
comment on table charter.closing is 'Bodies closed while running, with the reason, as a piece of a charter file that gives their last day.';
