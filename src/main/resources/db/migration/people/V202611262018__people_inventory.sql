-- What the agreement does not say of networks, councils of officials, working groups, projects, arenas and earlier organisations ----

create table people.listing (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    kind         text not null check (kind in ('NETWORK', 'COUNCIL', 'WORKING_GROUP', 'PROJECT', 'ARENA', 'EARLIER')),
    slug         text not null check (slug ~ '^[a-z][a-z0-9-]{0,59}$'),
    body_id      text check (body_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, id),
    unique (structure_id, slug),
    unique (structure_id, body_id)
);
comment on table people.listing is 'A network, council, working group, project, arena or earlier organisation in a structure''s inventory: a body of its agreement, or known from an inventory only.';

create table people.particulars (
    structure_id       text not null,
    listing_id         uuid not null,
    number             integer not null check (number between 1 and 100000),
    valid_from         date,
    name_sv            text check (name_sv <> '' and length(name_sv) <= 200),
    name_en            text check (name_en <> '' and length(name_en) <= 200),
    commissioner       text check (commissioner ~ '^[a-z][a-z0-9-]{0,59}(\.[a-z][a-z0-9-]{0,59})?$'),
    commissioner_words text check (commissioner_words <> ''),
    purposes           text[] not null check (purposes <@ array['EXCHANGE', 'MONITORING', 'OPERATIVE']),
    lasting            text check (lasting in ('FIXED', 'TEMPORARY')),
    lead_party         text check (lead_party ~ '^[a-z][a-z0-9-]{0,59}$'),
    admin_party        text check (admin_party ~ '^[a-z][a-z0-9-]{0,59}$'),
    prioritised        boolean not null,
    topics             text[] not null,
    assignment         text check (assignment <> ''),
    organisation       text check (organisation <> ''),
    conditions         text check (conditions <> ''),
    initiative         text check (initiative in ('OWN', 'PARTY', 'NATIONAL', 'EU')),
    funder             text check (funder <> ''),
    funds_kronor       integer check (funds_kronor >= 0),
    last_day           date,
    contact            text check (contact <> '' and length(contact) <= 200),
    source             text check (source <> ''),
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    primary key (listing_id, number),
    foreign key (structure_id, listing_id) references people.listing (structure_id, id),
    check (valid_from is null or last_day is null or last_day >= valid_from)
);
comment on table people.particulars is 'What is said of a listing from a day on. Rows are only added: on a day the one with the latest first day holds, of two with the same the later written.';

create table people.listing_end (
    id           uuid primary key default uuidv7(),
    structure_id text not null,
    listing_id   uuid not null,
    last_day     date not null,
    how          text not null check (how in ('CLOSED', 'MERGED')),
    into_listing uuid,
    motive       text not null check (motive <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    undone_at    timestamptz,
    undone_by    text,
    foreign key (structure_id, listing_id) references people.listing (structure_id, id),
    foreign key (structure_id, into_listing) references people.listing (structure_id, id),
    check ((how = 'MERGED') = (into_listing is not null)),
    check (into_listing <> listing_id),
    check ((undone_at is null) = (undone_by is null))
);
comment on table people.listing_end is 'When something that is no body of the agreement ended, and why; a body is ended by the agreement''s own act.';
create unique index listing_end_once on people.listing_end (listing_id) where undone_at is null;

create table people.support (
    id           uuid primary key default uuidv7(),
    structure_id text not null,
    listing_id   uuid not null,
    forum        text not null check (forum ~ '^[a-z][a-z0-9-]{0,59}$'),
    document     text not null check (document <> '' and length(document) <= 300),
    decided_by   text,
    during       daterange not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    foreign key (structure_id, listing_id) references people.listing (structure_id, id),
    unique (listing_id, forum, during without overlaps)
);
comment on table people.support is 'Which body a network or council supports, from when to when, and the document that says so.';

create table people.final_report (
    id           uuid primary key default uuidv7(),
    structure_id text not null,
    listing_id   uuid not null,
    delivered_on date not null,
    received_by  text not null check (received_by <> ''),
    document     text not null check (document <> '' and length(document) <= 300),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    foreign key (structure_id, listing_id) references people.listing (structure_id, id)
);
comment on table people.final_report is 'A project''s final report to whoever commissioned it; a later row corrects an earlier one.';

-- The review of networks ------------------------------------------------------------------------------------------

create table people.review (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    title        text not null check (title <> '' and length(title) <= 200),
    opened_on    date not null,
    due_on       date not null,
    closed_on    date,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    closed_by    text,
    unique (structure_id, id),
    check ((closed_on is null) = (closed_by is null))
);
comment on table people.review is 'A round in which every network and council of a structure is looked at: kept, merged or closed.';
create unique index review_open on people.review (structure_id) where closed_on is null;

create table people.review_listing (
    structure_id text not null,
    review_id    uuid not null,
    listing_id   uuid not null,
    primary key (review_id, listing_id),
    foreign key (structure_id, review_id) references people.review (structure_id, id),
    foreign key (structure_id, listing_id) references people.listing (structure_id, id)
);
comment on table people.review_listing is 'What a review looks at: what was there when it was opened.';

create table people.judgement (
    id           uuid primary key default uuidv7(),
    review_id    uuid not null,
    listing_id   uuid not null,
    outcome      text not null check (outcome in ('KEEP', 'MERGE', 'CLOSE')),
    into_listing uuid references people.listing,
    motive       text not null check (motive <> ''),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    undone_at    timestamptz,
    undone_by    text,
    foreign key (review_id, listing_id) references people.review_listing (review_id, listing_id),
    check ((outcome = 'MERGE') = (into_listing is not null)),
    check ((undone_at is null) = (undone_by is null))
);
comment on table people.judgement is 'What a review found of one listing, with the motive; the latest that is not undone is the one that counts.';
create index judgement_of on people.judgement (review_id, listing_id);
