alter table economy.entry
    add column position_body text check (position_body ~ '^[a-z][a-z0-9-]{0,59}$'),
    add column position_day date,
    add check ((position_body is null) = (position_day is null)),
    add check (position_body is null or position is not null);
comment on column economy.entry.position is
    'The paragraph or number of the position that the money was given out by; older lines say the whole of it in words.';
