create table people.revision (
    key         text not null,
    transaction xid8 not null,
    primary key (key, transaction)
);
comment on table people.revision is
    'The transactions that wrote anything of which it follows who sits: by party what its register says, by structure who is named. What is worked out may be kept until there is a later one. Nobody waits for anybody else to write here.';

create function people.revise_party() returns trigger language plpgsql as
$$
begin
    insert into people.revision (key, transaction)
    values (coalesce(new.party_key, old.party_key), pg_current_xact_id())
    on conflict do nothing;
    return null;
end
$$;

create function people.revise_structure() returns trigger language plpgsql as
$$
begin
    insert into people.revision (key, transaction)
    values (coalesce(new.structure_id, old.structure_id), pg_current_xact_id())
    on conflict do nothing;
    return null;
end
$$;

create trigger revise after insert or update or delete on people.office_holding for each row execute function people.revise_party();
create trigger revise after insert or update or delete on people.coalition for each row execute function people.revise_party();
create trigger revise after insert or update or delete on people.organ_seats for each row execute function people.revise_party();
create trigger revise after insert or update or delete on people.organ_size for each row execute function people.revise_party();
create trigger revise after insert or update or delete on people.side_override for each row execute function people.revise_party();
create trigger revise after insert or update or delete on people.mandate for each row execute function people.revise_structure();
create trigger revise after insert or update or delete on people.body_post for each row execute function people.revise_structure();
