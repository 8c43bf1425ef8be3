create table people.reminder (
    structure_id text not null references charter.structure,
    slug         text not null,
    last_day     date not null,
    over         boolean not null,
    account      text not null,
    written_at   timestamptz not null,
    primary key (structure_id, slug, last_day, over, account)
);
comment on table people.reminder is 'Who was reminded that a working group or project nears its last day, or has passed it: once for each.';
