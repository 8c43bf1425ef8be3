create schema platform;

create table platform.installation (
    id         boolean primary key default true check (id),
    begun_at   timestamptz not null,
    begun_with text not null check (begun_with in ('world', 'nothing'))
);
comment on table platform.installation is 'How this installation began: with the made-up world, or with nothing. One row.';
