-- What holds today is found without going through what held before: twenty years cost a day's page nothing.
create index office_holding_still on people.office_holding (party_key, (coalesce(upper(during), 'infinity')));
create index coalition_still on people.coalition (party_key, (coalesce(upper(during), 'infinity')));
create index organ_seats_still on people.organ_seats (party_key, (coalesce(upper(during), 'infinity')));
create index organ_size_still on people.organ_size (party_key, (coalesce(upper(during), 'infinity')));
create index side_override_still on people.side_override (party_key, (coalesce(upper(during), 'infinity')));
create index mandate_still on people.mandate (structure_id, (coalesce(upper(during), 'infinity')));
create index body_post_still on people.body_post (structure_id, (coalesce(upper(during), 'infinity')));

-- Persons by the name they have now, in order, and by any part of any name.
create index person_name_now on people.person_name (family, given, person_id) where upper_inf(during);
create index person_name_letters on people.person_name using gin (lower(given || ' ' || family) gin_trgm_ops);
create index person_name_exact on people.person_name (lower(given || ' ' || family));
