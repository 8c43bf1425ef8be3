create table economy.revision (
    structure_id text not null primary key references charter.structure,
    transaction  xid8 not null
);
comment on table economy.revision is
    'The last transaction that wrote anything a structure''s costs are worked out from; what is worked out may be kept until it changes.';

create function economy.revise() returns trigger language plpgsql as
$$
begin
    insert into economy.revision as known (structure_id, transaction)
    values (coalesce(new.structure_id, old.structure_id), pg_current_xact_id())
    on conflict (structure_id) do update set transaction = excluded.transaction
    where known.transaction <> excluded.transaction;
    return null;
end
$$;

create trigger revise after insert or update or delete on economy.measure for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.index_value for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.amount for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.paid_before for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.addition for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.choice for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.closed_year for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.answer for each row execute function economy.revise();
create trigger revise after insert or update or delete on economy.payment for each row execute function economy.revise();
