alter table people.signing add column confirmed_at timestamptz;
update people.signing set confirmed_at = signed_at;
comment on column people.signing.confirmed_at is 'When the owner of the address confirmed, by the link in the letter; until then there is no place, and after a week no trace.';
