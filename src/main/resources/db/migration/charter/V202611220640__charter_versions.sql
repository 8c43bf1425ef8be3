create schema charter;

create table charter.structure (
    id           text primary key check (id ~ '^[a-z][a-z0-9-]{0,59}$'),
    registered_at timestamptz not null
);
comment on table charter.structure is 'A collaboration structure that runs in this installation.';

create table charter.version (
    structure_id text not null references charter.structure,
    number       integer not null check (number > 0),
    file         bytea not null,
    sha256       text not null,
    uploaded_at  timestamptz not null,
    uploaded_by  text not null,
    primary key (structure_id, number)
);
comment on table charter.version is 'Our reading of an agreement, file by file as uploaded; never changed, never removed.';

create table charter.effect (
    structure_id text not null,
    sequence     integer not null check (sequence > 0),
    number       integer not null,
    taken_at     timestamptz not null,
    taken_by     text not null,
    primary key (structure_id, sequence),
    foreign key (structure_id, number) references charter.version
);
comment on table charter.effect is 'When a version began to be the one that acts are judged by; the last row of a structure counts.';

create table charter.founding (
    id           uuid primary key,
    structure_id text not null references charter.structure,
    body_id      text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    fragment     text not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, body_id)
);
comment on table charter.founding is 'Bodies founded while running, as a piece of a charter file that is read together with the version in effect.';
