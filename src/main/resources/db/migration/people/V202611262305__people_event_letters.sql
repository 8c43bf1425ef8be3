alter table people.signing add column language text not null default 'sv' check (language in ('sv', 'en'));
comment on column people.signing.language is 'The language of the page on which somebody signed up, and so of the letters to them.';

create table people.signing_key (
    signing_id  uuid        not null references people.signing,
    fingerprint bytea       primary key,
    given_at    timestamptz not null
);
comment on table people.signing_key is 'Further keys to a signing, given by letter to whoever signs up once more; the first key works as well.';

create table people.signing_asked (
    email_hash bytea       not null,
    place_hash bytea       not null,
    asked_at   timestamptz not null
);
comment on table people.signing_asked is 'When somebody signed up, by the fingerprints of address and place on the network; kept for an hour.';
create index signing_asked_lately on people.signing_asked (asked_at);
