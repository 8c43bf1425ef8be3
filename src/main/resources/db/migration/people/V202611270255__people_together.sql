-- A seat may belong to several parties or groups together; their ids stand joined by a plus.
alter table people.mandate drop constraint mandate_party_id_check;
alter table people.mandate add constraint mandate_party_id_check
    check (party_id ~ '^[a-z][a-z0-9-]{0,59}([+][a-z][a-z0-9-]{0,59})*$');
