alter table people.protected_reading drop constraint protected_reading_page_check;
alter table people.protected_reading add constraint protected_reading_page_check
    check (page in ('NAME', 'PROTECTION', 'MERGING', 'IDENTITY', 'SEARCH'));

create table people.alike (
    one   uuid not null references people.person on delete cascade,
    other uuid not null references people.person on delete cascade,
    primary key (one, other),
    check (one < other)
);
comment on table people.alike is 'Entries that may be of one and the same person: the same family name with given names of which one begins the other, or names turned round. Noted when a name is, so that nobody has to compare all names with all.';
create index alike_other on people.alike (other);

create function people.note_alike() returns trigger language plpgsql as
$$
begin
    insert into people.alike (one, other)
    select least(new.person_id, known.person_id), greatest(new.person_id, known.person_id)
    from people.person_name known
    where known.person_id <> new.person_id
      and (lower(known.family) = lower(new.family)
           and (starts_with(lower(known.given), lower(new.given)) or starts_with(lower(new.given), lower(known.given)))
           or lower(known.family) = lower(new.given) and lower(known.given) = lower(new.family))
    on conflict do nothing;
    return null;
end
$$;

create trigger note_alike after insert on people.person_name for each row execute function people.note_alike();

insert into people.alike (one, other)
select one.person_id, other.person_id
from people.person_name one
join people.person_name other on lower(other.family) = lower(one.family) and other.person_id > one.person_id
 and (starts_with(lower(other.given), lower(one.given)) or starts_with(lower(one.given), lower(other.given)))
union
select least(one.person_id, other.person_id), greatest(one.person_id, other.person_id)
from people.person_name one
join people.person_name other on lower(other.family) = lower(one.given) and lower(other.given) = lower(one.family)
 and other.person_id <> one.person_id;

create table people.apart (
    id        uuid        not null default uuidv7() primary key,
    one       uuid        not null references people.person,
    other     uuid        not null references people.person,
    noted_at  timestamptz not null,
    noted_by  text        not null,
    undone_at timestamptz,
    undone_by text,
    check (one < other),
    check ((undone_at is null) = (undone_by is null))
);
comment on table people.apart is 'Who has looked at two entries with names alike and found that they are of two persons; it can be undone.';
create unique index apart_now on people.apart (one, other) where undone_at is null;
