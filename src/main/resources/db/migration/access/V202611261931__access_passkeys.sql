create table access.passkey (
    id          uuid        not null default uuidv7() primary key,
    account     uuid        not null references access.account,
    credential  bytea       not null unique,
    public_key  bytea       not null,
    sign_count  bigint      not null check (sign_count >= 0),
    verified    boolean     not null,
    transports  text[]      not null,
    can_back_up boolean     not null,
    backed_up   boolean     not null,
    attestation bytea       not null,
    client_data bytea       not null,
    name        text        not null check (name <> ''),
    added_at    timestamptz not null,
    used_at     timestamptz,
    removed_at  timestamptz
);
comment on table access.passkey is 'Public halves of keys to sign in with (WebAuthn); the private halves never leave their owners'' devices. A key that was removed stays as a row and signs nobody in.';
create index passkey_of_account on access.passkey (account) where removed_at is null;

create table access.passkey_question (
    browser_hash bytea       not null primary key,
    question     bytea       not null,
    expires_at   timestamptz not null
);
comment on table access.passkey_question is 'What a browser was asked to sign with a key; answered once, within minutes.';

alter table access.session add column browser text;
alter table access.session add column system text;
alter table access.session add column seen_at timestamptz;
update access.session set seen_at = started_at;
alter table access.session alter column seen_at set not null;
comment on column access.session.browser is 'The browser by the name its owner knows, which is all that is kept of what it tells about itself.';

alter table access.link_asked add column place_hash bytea;
comment on table access.link_asked is 'When links were asked for, by the fingerprints of the address, known here or not, and of the place on the network; kept for an hour.';
create index link_asked_from on access.link_asked (place_hash, asked_at);
