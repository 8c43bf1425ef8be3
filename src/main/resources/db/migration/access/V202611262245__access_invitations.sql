create table access.invitation (
    id           uuid        not null default uuidv7() primary key,
    account      uuid        not null references access.account,
    structure_id text        references charter.structure,
    role         text        check (role in ('OPERATOR', 'COORDINATOR', 'REGISTRAR', 'EVALUATOR', 'READER')),
    party        text,
    person       uuid        references people.person,
    link         uuid        not null unique references access.mail_link,
    sent_at      timestamptz not null,
    sent_by      text        not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    check ((role is null) <> (person is null)),
    check ((role = 'REGISTRAR') = (party is not null)),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table access.invitation is 'A letter that invites somebody to a role, or as a person to what a mandate gives. Of several about the same the latest counts; whether it was answered follows from its link and from sessions.';
create index invitation_of_account on access.invitation (account, sent_at);
