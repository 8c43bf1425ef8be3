create table people.protected_reading (
    id           uuid        not null default uuidv7() primary key,
    person_id    uuid        not null references people.person,
    structure_id text        not null references charter.structure,
    actor        text        not null,
    page         text        not null check (page in ('NAME', 'PROTECTION', 'MERGING')),
    read_at      timestamptz not null
);
comment on table people.protected_reading is 'Who of those inside has opened what is kept of somebody with protected identity, and when. Rows are added and never changed.';
create index protected_reading_of_person on people.protected_reading (person_id, read_at);

create function people.refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'Rows of % are added and never changed', tg_table_name;
end
$$;
create trigger refuse_change before update or delete or truncate on people.protected_reading
    for each statement execute function people.refuse_change();
