create schema economy;

create table economy.measure (
    structure_id text not null references charter.structure,
    kind         text not null check (kind in ('POPULATION', 'ORDERS', 'LEVY')),
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    day          date not null,
    sequence     integer not null check (sequence > 0),
    value        numeric not null,
    published_on date,
    source       text not null check (source <> ''),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, kind, party_id, day, sequence),
    check (sequence = 1 or reason <> '')
);
comment on table economy.measure is
    'What has been counted of a party on a day, with its source; a correction is a later row of the same line, the last row counts.';

create table economy.index_value (
    structure_id text not null references charter.structure,
    series       text not null check (series <> ''),
    year         integer not null check (year between 1900 and 2199),
    sequence     integer not null check (sequence > 0),
    percent      numeric not null,
    kind         text not null check (kind in ('FORECAST', 'OUTTURN')),
    edition_on   date,
    source       text not null check (source <> ''),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, series, year, sequence),
    check (sequence = 1 or reason <> '')
);
comment on table economy.index_value is
    'The change of a price or wage series in a year, by edition; each as it was published, the last row counts.';

create table economy.amount (
    structure_id text not null references charter.structure,
    pot          text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year         integer not null check (year between 1900 and 2199),
    side         text not null,
    sequence     integer not null check (sequence > 0),
    ore          bigint not null,
    status       text not null check (status in ('PRELIMINARY', 'FINAL', 'COMPUTED')),
    known_on     date,
    source       text not null check (source <> ''),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, pot, year, side, sequence),
    check (sequence = 1 or reason <> '')
);
comment on table economy.amount is
    'What a shared cost is set to in a year, the whole (empty side) or a side''s part, preliminary or final; the last row counts.';

create table economy.paid_before (
    structure_id text not null references charter.structure,
    pot          text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year         integer not null check (year between 1900 and 2199),
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    sequence     integer not null check (sequence > 0),
    ore          bigint not null,
    source       text not null check (source <> ''),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, pot, year, party_id, sequence),
    check (sequence = 1 or reason <> '')
);
comment on table economy.paid_before is
    'What a party paid in a year before its payments were kept here, to compare with and to carry on from; the last row counts.';

create table economy.addition (
    structure_id text not null references charter.structure,
    pot          text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year         integer not null check (year between 1900 and 2199),
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    sequence     integer not null check (sequence > 0),
    ore          bigint not null,
    source       text not null check (source <> ''),
    reason       text not null check (reason <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, pot, year, party_id, sequence)
);
comment on table economy.addition is
    'What a party pays in a year on top of its part, or below zero is let off, with the reason; the last row counts, zero takes it back.';

create table economy.choice (
    structure_id text not null references charter.structure,
    pot          text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year         integer not null check (year between 1900 and 2199),
    sequence     integer not null check (sequence > 0),
    counting_on  date,
    effect_on    date,
    unit         text not null check (unit in ('ORE', 'KRONA', 'THOUSAND')),
    reason       text not null check (reason <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, pot, year, sequence)
);
comment on table economy.choice is
    'How a year is set where the agreement leaves it open: the day of counting, from when it is used, what is rounded to; the last row counts.';

create table economy.closed_year (
    structure_id    text not null references charter.structure,
    pot             text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year            integer not null check (year between 1900 and 2199),
    charter_version integer not null,
    closed_on       date not null,
    snapshot        jsonb not null,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    primary key (structure_id, pot, year),
    foreign key (structure_id, charter_version) references charter.version
);
comment on table economy.closed_year is
    'A settled year with every figure and how it came about, by the charter of its time; never changed, whatever is corrected.';

create table economy.answer (
    structure_id text not null references charter.structure,
    pot          text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year         integer not null,
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    sequence     integer not null check (sequence > 0),
    open_year    integer not null check (open_year > year),
    accepted     boolean not null,
    ore          bigint not null check (ore <> 0),
    snapshot     jsonb not null,
    reason       text not null check (reason <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, pot, year, party_id, sequence),
    foreign key (structure_id, pot, year) references economy.closed_year
);
comment on table economy.answer is
    'That a difference in a closed year was accepted for an open one, with its explanation as it was then, or declined.';

create table economy.payment (
    structure_id text not null references charter.structure,
    pot          text not null check (pot ~ '^[a-z][a-z0-9-]{0,59}$'),
    year         integer not null check (year between 1900 and 2199),
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    number       integer not null check (number > 0),
    instalment   integer not null check (instalment > 0),
    ore          bigint not null check (ore <> 0),
    paid_on      date not null,
    reference    text,
    reverses     integer check (reverses < number),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, pot, year, party_id, number),
    unique (structure_id, pot, year, party_id, reverses),
    foreign key (structure_id, pot, year, party_id, reverses) references economy.payment,
    check (reverses is null or reason <> '')
);
comment on table economy.payment is
    'Money that a party paid on an instalment, or below zero had back; a row that reverses another takes it back with a reason.';
