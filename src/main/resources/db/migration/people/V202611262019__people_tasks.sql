-- What earlier organisations handed on: no task is lost ------------------------------------------------------------

create table people.task (
    id           uuid primary key default uuidv7(),
    structure_id text not null,
    listing_id   uuid not null,
    name_sv      text not null check (name_sv <> '' and length(name_sv) <= 200),
    name_en      text check (name_en <> '' and length(name_en) <= 200),
    clauses      text[] not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, id),
    foreign key (structure_id, listing_id) references people.listing (structure_id, id)
);
comment on table people.task is 'Something that an earlier organisation did, and the clauses that speak of it.';
create index task_listing on people.task (listing_id);

create table people.task_answer (
    id             uuid primary key default uuidv7(),
    structure_id   text not null,
    task_id        uuid not null,
    number         integer not null check (number between 1 and 1000),
    outcome        text not null check (outcome in ('HANDED', 'ENDED', 'OPEN')),
    receiver       text check (receiver ~ '^[a-z][a-z0-9-]{0,59}(\.[a-z][a-z0-9-]{0,59})?$'),
    receiver_words text check (receiver_words <> '' and length(receiver_words) <= 200),
    motive         text check (motive <> ''),
    from_day       date,
    recorded_at    timestamptz not null,
    recorded_by    text not null,
    unique (task_id, number),
    foreign key (structure_id, task_id) references people.task (structure_id, id),
    check ((outcome = 'HANDED') = (coalesce(receiver, receiver_words) is not null)),
    check (outcome = 'HANDED' or motive is not null)
);
comment on table people.task_answer is 'Who received a task, or why nobody did; the answer with the highest number counts, earlier ones stand.';
