-- Periods that must not overlap (WITHOUT OVERLAPS) need an index over both a key and a range.
create extension if not exists btree_gist;
