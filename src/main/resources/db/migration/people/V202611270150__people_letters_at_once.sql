-- A name is found by its letters as soon as it is written, instead of waiting in a list that each search reads through.
alter index people.person_name_letters set (fastupdate = off);
select gin_clean_pending_list('people.person_name_letters');
