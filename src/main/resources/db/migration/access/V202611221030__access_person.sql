alter table access.account add column person uuid references people.person;
comment on column access.account.person is 'Whose account it is, where the person holds or held something; what a mandate allows follows from it.';
create index account_of_person on access.account (person) where closed_at is null;
