create schema access;
comment on schema access is 'Who is signed in, and the links that sign in.';

create table access.operator_link (
    id         uuid        not null default uuidv7() primary key,
    token_hash bytea       not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    check (expires_at > created_at)
);
comment on table access.operator_link is 'Links that sign an operator in once; only the fingerprint of a link is kept.';

create table access.session (
    id         uuid        not null default uuidv7() primary key,
    token_hash bytea       not null unique,
    actor      text        not null,
    roles      text[]      not null,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    check (expires_at > started_at)
);
comment on table access.session is 'Who is signed in, as what and until when; the browser holds the token, we hold its fingerprint.';
create index session_of_actor on access.session (actor, started_at);
