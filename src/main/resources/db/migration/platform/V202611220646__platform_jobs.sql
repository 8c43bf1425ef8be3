create table platform.job (
    name       text        not null primary key,
    started_at timestamptz not null,
    ended_at   timestamptz
);
comment on table platform.job is 'When each recurring job last began and ended, on whichever node; a node that wants to run it moves the beginning first.';
