-- Parts of names are found by index, however many names there are.
create extension if not exists pg_trgm;
