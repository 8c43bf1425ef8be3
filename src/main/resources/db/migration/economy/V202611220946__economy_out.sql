create table economy.account (
    structure_id text not null references charter.structure,
    id           text not null check (id ~ '^[a-z][a-z0-9-]{0,59}$'),
    use          text not null check (use in ('JOINT_FUND', 'PROJECT')),
    name         text not null check (name <> ''),
    english      text,
    purpose      text not null check (purpose <> ''),
    opened_on    date not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, id)
);
comment on table economy.account is
    'Money beside the shared costs: a joint fund that is given out by positions, or a project on grants from outside.';

create table economy.entry (
    structure_id text not null,
    account_id   text not null,
    number       integer not null check (number > 0),
    kind         text not null check (kind in ('PAID_IN', 'GRANT', 'ALLOTTED', 'SPENT', 'CAME_BACK', 'PAID_BACK')),
    party_id     text check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    ore          bigint not null check (ore > 0),
    day          date not null,
    position     text check (position <> ''),
    source       text not null check (source <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, account_id, number),
    foreign key (structure_id, account_id) references economy.account,
    check (kind <> 'ALLOTTED' or position is not null)
);
comment on table economy.entry is
    'A line of an account with its source; never changed: what was wrong is mended by a line that brings it back.';

create table economy.billing (
    structure_id text not null references charter.structure,
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    sequence     integer not null check (sequence > 0),
    detail       text not null check (detail ~ '^[A-Z_]+$'),
    value        text not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, party_id, sequence, detail)
);
comment on table economy.billing is
    'What an invoice must know of a party that no agreement says; all details of the last sequence count, an empty one is not known.';

create table economy.payee (
    structure_id text not null references charter.structure,
    sequence     integer not null check (sequence > 0),
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, sequence)
);
comment on table economy.payee is 'The party that the others pay to and that invoices them; the last row counts.';

create table economy.attendance (
    structure_id text not null references charter.structure,
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    body_id      text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    day          date not null,
    role         text not null check (role in ('CHAIR', 'DEPUTY', 'MEMBER', 'SUBSTITUTE', 'ADJUNCT')),
    sequence     integer not null check (sequence > 0),
    hours        numeric not null check (hours > 0 and hours <= 24),
    present      integer not null check (present >= 0),
    source       text not null check (source <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, party_id, body_id, day, role, sequence)
);
comment on table economy.attendance is
    'How many of a party''s people were at a sitting in a role and for how long, without saying who; the last row of a line counts.';
