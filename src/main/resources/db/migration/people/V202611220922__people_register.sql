create schema people;
comment on schema people is 'What the parties are, and who holds which office and seat: every fact with the days on which it was so.';

-- Persons --------------------------------------------------------------------------------------------------------

create table people.person (
    id              uuid primary key default uuidv7(),
    version         integer not null default 1,
    sex             text check (sex in ('WOMAN', 'MAN', 'OTHER')),
    protected_since date,
    merged_into     uuid references people.person check (merged_into <> id),
    recorded_at     timestamptz not null,
    recorded_by     text not null
);
comment on table people.person is 'Somebody who holds or held an office, a seat or a post; never an account. Nothing of a protected person is published.';

create table people.person_name (
    person_id uuid not null references people.person,
    given     text not null check (given <> '' and length(given) <= 100),
    family    text not null check (family <> '' and length(family) <= 100),
    during    daterange not null,
    primary key (person_id, during without overlaps)
);
comment on table people.person_name is 'What a person was called when: a changed name is a new row, and the old one stands.';
create index person_name_family on people.person_name (lower(family), lower(given));

create table people.political_party (
    id       text primary key check (id ~ '^[a-z][a-z0-9-]{0,39}$'),
    letters  text not null unique check (letters ~ '^[[:alpha:]]{1,4}$'),
    colour   text not null check (colour ~ '^#[0-9a-f]{6}$'),
    place    integer not null,
    name_sv  text not null check (name_sv <> ''),
    name_en  text not null check (name_en <> ''),
    national boolean not null
);
comment on table people.political_party is 'The political parties, with the letters and the colour by which pictures tell them apart, and their place from left to right.';

insert into people.political_party (id, letters, colour, place, name_sv, name_en, national) values
    ('v',  'V',  '#a3161d', 10, 'Vänsterpartiet',           'The Left Party',                true),
    ('s',  'S',  '#d8232f', 20, 'Socialdemokraterna',       'The Social Democratic Party',   true),
    ('mp', 'MP', '#4a8a2c', 30, 'Miljöpartiet de gröna',    'The Green Party',               true),
    ('c',  'C',  '#0b6b3a', 40, 'Centerpartiet',            'The Centre Party',              true),
    ('l',  'L',  '#0a5ba8', 50, 'Liberalerna',              'The Liberals',                  true),
    ('kd', 'KD', '#1d2f6f', 60, 'Kristdemokraterna',        'The Christian Democrats',       true),
    ('m',  'M',  '#1f6fa3', 70, 'Moderaterna',              'The Moderate Party',            true),
    ('sd', 'SD', '#c9a400', 80, 'Sverigedemokraterna',      'The Sweden Democrats',          true);

-- The register of each party ---------------------------------------------------------------------------------------

create table people.organ_size (
    party_key text not null check (party_key ~ '^[a-z][a-z0-9-]*/[A-Za-z0-9-]+$'),
    organ     text not null check (organ ~ '^[a-z][a-z0-9-]{0,59}$'),
    seats     integer check (seats between 1 and 400),
    presidium integer check (presidium between 1 and 20),
    during    daterange not null,
    primary key (party_key, organ, during without overlaps)
);
comment on table people.organ_size is 'How many sit in an organ of a party and in its presidium; null where it is not known.';

create table people.organ_seats (
    party_key       text not null check (party_key ~ '^[a-z][a-z0-9-]*/[A-Za-z0-9-]+$'),
    organ           text not null check (organ ~ '^[a-z][a-z0-9-]{0,59}$'),
    political_party text not null references people.political_party,
    seats           integer not null check (seats between 1 and 400),
    during          daterange not null,
    primary key (party_key, organ, political_party, during without overlaps)
);
comment on table people.organ_seats is 'Which political parties are represented in an organ, and with how many seats.';

create table people.coalition (
    party_key       text not null check (party_key ~ '^[a-z][a-z0-9-]*/[A-Za-z0-9-]+$'),
    political_party text not null references people.political_party,
    side            text not null check (side in ('MAJORITY', 'OPPOSITION', 'NEITHER')),
    during          daterange not null,
    primary key (party_key, political_party, during without overlaps)
);
comment on table people.coalition is 'Which side a political party is on in a party: a person''s side follows from it.';

create table people.office_holding (
    id              uuid primary key default uuidv7(),
    version         integer not null default 1,
    party_key       text not null check (party_key ~ '^[a-z][a-z0-9-]*/[A-Za-z0-9-]+$'),
    organ           text not null check (organ ~ '^([a-z][a-z0-9-]{0,59})?$'),
    post            text not null check (post ~ '^[a-z][a-z0-9-]{0,59}$'),
    ordinal         integer not null check (ordinal between 1 and 200),
    person_id       uuid not null references people.person,
    political_party text references people.political_party,
    standing        text not null check (standing in ('HOLDER', 'ACTING', 'ON_LEAVE')),
    acting          boolean not null generated always as (standing = 'ACTING') stored,
    during          daterange not null,
    named_on        date,
    section         text,
    registry        text,
    backdated       text,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    unique (party_key, organ, post, ordinal, acting, during without overlaps)
);
comment on table people.office_holding is 'Who holds which office of a party or its organ when; the organ is empty for an office of the party itself, such as its director. Whoever acts may do so beside a holder on leave.';
create index office_holding_person on people.office_holding (person_id);

create table people.side_override (
    person_id   uuid not null references people.person,
    party_key   text not null check (party_key ~ '^[a-z][a-z0-9-]*/[A-Za-z0-9-]+$'),
    side        text not null check (side in ('MAJORITY', 'OPPOSITION', 'NEITHER')),
    reason      text not null check (reason <> ''),
    during      daterange not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (person_id, party_key, during without overlaps)
);
comment on table people.side_override is 'A person''s own side, where it is not that of the political party.';

-- Seats, posts and others at a body's table ------------------------------------------------------------------------

create table people.mandate (
    id              uuid primary key default uuidv7(),
    version         integer not null default 1,
    structure_id    text not null references charter.structure,
    body_id         text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    seat_id         text not null check (seat_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    party_id        text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    ordinal         integer not null check (ordinal between 1 and 200),
    kind            text not null check (kind in ('MEMBER', 'SUBSTITUTE')),
    substitute_for  integer,
    home            text check (home ~ '^[a-z][a-z0-9-]{0,59}$'),
    person_id       uuid not null references people.person,
    political_party text references people.political_party,
    capacity        text check (capacity in ('ELECTED', 'OFFICIAL', 'EXPERT', 'ELIGIBLE')),
    leading_by      text,
    term_decided    boolean not null default false,
    during          daterange not null,
    named_by        text,
    named_on        date,
    section         text,
    registry        text,
    reason          text,
    backdated       text,
    charter_version integer not null,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    unique (structure_id, body_id, seat_id, party_id, kind, ordinal, during without overlaps),
    check (kind = 'SUBSTITUTE' or substitute_for is null)
);
comment on table people.mandate is 'Who was named for which seat of a body when. Seats that follow an office have no row: they are derived.';
create index mandate_person on people.mandate (person_id);

create table people.body_post (
    id           uuid primary key default uuidv7(),
    version      integer not null default 1,
    structure_id text not null references charter.structure,
    body_id      text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    post_id      text not null check (post_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    ordinal      integer not null check (ordinal between 1 and 20),
    person_id    uuid not null references people.person,
    during       daterange not null,
    named_by     text,
    named_on     date,
    section      text,
    registry     text,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, body_id, post_id, ordinal, during without overlaps)
);
comment on table people.body_post is 'Who was appointed to which post in a body, such as its vice chair. Posts that follow an office have no row.';
create index body_post_person on people.body_post (person_id);

create table people.organisation (
    id          uuid primary key default uuidv7(),
    name        text not null unique check (name <> '' and length(name) <= 200),
    kind        text not null check (kind in ('AUTHORITY', 'UNIVERSITY', 'BUSINESS', 'ASSOCIATION', 'OTHER')),
    recorded_at timestamptz not null,
    recorded_by text not null
);
comment on table people.organisation is 'An organisation outside the structures, whose people come as guests.';

create table people.adjunct (
    id              uuid primary key default uuidv7(),
    structure_id    text not null references charter.structure,
    body_id         text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    role            text not null check (role in ('EXPERT', 'OFFICIAL', 'GUEST')),
    person_id       uuid references people.person,
    organisation_id uuid references people.organisation,
    may_speak       boolean not null,
    during          daterange not null,
    reason          text not null check (reason <> ''),
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    check (person_id is not null or organisation_id is not null)
);
comment on table people.adjunct is 'Who may be at a body''s meetings without being a member, and maybe speak; none of them takes part in decisions.';
create index adjunct_body on people.adjunct (structure_id, body_id);

create table people.confirmation (
    id              uuid primary key default uuidv7(),
    structure_id    text not null references charter.structure,
    body_id         text not null check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    valid_from      date not null,
    charter_version integer not null,
    together        uuid,
    undone_at       timestamptz,
    undone_by       text,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    unique (structure_id, id),
    check ((undone_at is null) = (undone_by is null))
);
comment on table people.confirmation is 'The composition of a body was found whole from a day on. Those confirmed together can be undone together.';
create index confirmation_body on people.confirmation (structure_id, body_id, valid_from);

create table people.waiver (
    structure_id    text not null,
    confirmation_id uuid not null,
    message         text not null check (message <> ''),
    clauses         text[] not null,
    facts           text not null,
    reason          text not null check (reason <> ''),
    primary key (confirmation_id, message, facts),
    foreign key (structure_id, confirmation_id) references people.confirmation (structure_id, id)
);
comment on table people.waiver is 'What was broken when a composition was confirmed all the same, and why that was accepted.';

-- What was, before it was changed ------------------------------------------------------------------------------------

create table people.former (
    id         uuid primary key default uuidv7(),
    table_name text not null,
    row_id     uuid not null,
    content    jsonb not null,
    why        text not null check (why in ('ENDED', 'CORRECTED', 'WITHDRAWN', 'SPLIT')),
    reason     text,
    changed_at timestamptz not null,
    changed_by text not null,
    check (why not in ('CORRECTED', 'WITHDRAWN') or reason <> '')
);
comment on table people.former is 'Rows as they stood before they were ended, corrected or withdrawn: nothing that was once said is lost.';
create index former_row on people.former (row_id);

create table people.intake (
    id          uuid primary key default uuidv7(),
    kind        text not null check (kind in ('PERSONS', 'HOLDERS', 'SEATS')),
    file_name   text not null,
    content     bytea not null,
    structure_id text not null references charter.structure,
    done_at     timestamptz,
    recorded_at timestamptz not null,
    recorded_by text not null
);
comment on table people.intake is 'A table that somebody has brought, looked at before it is taken in.';
