create table access.account (
    id         uuid        not null default uuidv7() primary key,
    email      text        not null check (email = lower(email) and position('@' in email) > 1),
    language   text        not null default 'sv' check (language in ('sv', 'en')),
    demo       boolean     not null default false,
    opened_at  timestamptz not null,
    opened_by  text        not null,
    closed_at  timestamptz,
    closed_by  text
);
comment on table access.account is 'Somebody who can sign in; apart from persons, who may hold offices without ever signing in.';
create unique index account_with_email on access.account (email) where closed_at is null;

create table access.role_given (
    id           uuid        not null default uuidv7() primary key,
    account      uuid        not null references access.account,
    structure_id text        references charter.structure,
    role         text        not null check (role in ('OPERATOR', 'COORDINATOR', 'REGISTRAR', 'EVALUATOR')),
    party        text,
    given_at     timestamptz not null,
    given_by     text        not null,
    ended_at     timestamptz,
    ended_by     text,
    check ((role = 'OPERATOR') = (structure_id is null)),
    check ((role = 'REGISTRAR') = (party is not null))
);
comment on table access.role_given is 'What an account may be and where: an operator of the installation, a coordinator or evaluator of a structure, a registrar of one party in it.';
create unique index role_given_once on access.role_given (account, structure_id, role, party) nulls not distinct
    where ended_at is null;

create table access.mail_link (
    id           uuid        not null default uuidv7() primary key,
    account      uuid        not null references access.account,
    token_hash   bytea       not null unique,
    browser_hash bytea,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    check (expires_at > created_at)
);
comment on table access.mail_link is 'Links sent by mail that sign in once: those that somebody asked for only in the browser that asked, invitations in any.';

create table access.link_asked (
    email_hash bytea       not null,
    asked_at   timestamptz not null
);
comment on table access.link_asked is 'When links were asked for, by the fingerprint of the address, known here or not; kept for an hour.';
create index link_asked_lately on access.link_asked (email_hash, asked_at);

alter table access.session add column account uuid references access.account;
comment on column access.session.account is 'Whose it is; its roles are then those that the account has at each moment. Null for an operator by link, who has the roles of the row.';
create index session_of_account on access.session (account) where ended_at is null;
