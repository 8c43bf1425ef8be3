create table access.provider_visit (
    state_hash   bytea       not null primary key,
    browser_hash bytea       not null,
    nonce        text        not null,
    verifier     text        not null,
    language     text        not null,
    onwards      text,
    expires_at   timestamptz not null
);
comment on table access.provider_visit is 'Those who are away at a provider to sign in; each comes back once, within minutes, in the browser that went.';

create table access.provider_subject (
    issuer   text        not null,
    subject  text        not null,
    account  uuid        not null references access.account,
    bound_at timestamptz not null,
    primary key (issuer, subject)
);
comment on table access.provider_subject is 'Which account a provider means by a subject: bound the first time by verified address, and by the subject ever after.';
create index provider_subject_of_account on access.provider_subject (account);
