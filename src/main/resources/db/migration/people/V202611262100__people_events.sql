-- Theme days, conferences, seminars and study trips, and who signs up for them -----------------------------------------

create table people.event (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    slug         text not null check (slug ~ '^[a-z][a-z0-9-]{0,59}$'),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, id),
    unique (structure_id, slug)
);
comment on table people.event is 'A meeting place without members: people sign up for it.';

create table people.event_facts (
    structure_id text not null,
    event_id     uuid not null,
    number       integer not null check (number between 1 and 10000),
    kind         text not null check (kind in ('THEME_DAY', 'CONFERENCE', 'SEMINAR', 'STUDY_TRIP', 'PRESIDIUM')),
    name_sv      text not null check (name_sv <> '' and length(name_sv) <= 200),
    name_en      text check (name_en <> '' and length(name_en) <= 200),
    host         text check (host ~ '^[a-z][a-z0-9-]{0,59}$'),
    place        text check (place <> '' and length(place) <= 200),
    first_day    date not null,
    last_day     date,
    starts_at    time,
    ends_at      time,
    audience     text check (audience <> ''),
    programme    text check (programme <> ''),
    material     text check (material ~ '^https://'),
    capacity     integer check (capacity between 1 and 100000),
    sign_up_by   date,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (event_id, number),
    foreign key (structure_id, event_id) references people.event (structure_id, id),
    check (last_day >= first_day)
);
comment on table people.event_facts is 'What is said of an event; the row with the highest number holds, earlier ones stand.';

create table people.event_called_off (
    structure_id text not null,
    event_id     uuid primary key,
    reason       text not null check (reason <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    foreign key (structure_id, event_id) references people.event (structure_id, id)
);
comment on table people.event_called_off is 'That an event was called off, and why.';

create table people.signing (
    id           uuid primary key default uuidv7(),
    structure_id text not null,
    event_id     uuid not null,
    name         text check (name <> '' and length(name) <= 100),
    mail         text check (length(mail) <= 200),
    party        text check (party ~ '^[a-z][a-z0-9-]{0,59}$'),
    fingerprint  bytea not null unique,
    signed_at    timestamptz not null,
    off_at       timestamptz,
    forgotten_at timestamptz,
    foreign key (structure_id, event_id) references people.event (structure_id, id),
    check (forgotten_at is not null or (name is not null and mail is not null)),
    check (forgotten_at is null or (name is null and mail is null))
);
comment on table people.signing is 'Somebody signed up, and maybe off again. Who has a place and who waits follows from the order; some time after the event the name and address are forgotten.';
create index signing_event on people.signing (event_id);
create unique index signing_once on people.signing (event_id, lower(mail)) where off_at is null and mail is not null;
