-- A new term of office: asking every party, what they answer ------------------------------------------------------

create table people.term_question (
    id           uuid        primary key default uuidv7(),
    structure_id text        not null references charter.structure,
    term_from    date        not null,
    party_id     text        not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    answer_by    date        not null check (answer_by < term_from),
    asked_at     timestamptz not null,
    asked_by     text        not null,
    unique (structure_id, term_from, party_id)
);
comment on table people.term_question is 'A party was asked who sits for it from the first day of a term; once, whoever pressed the button.';

create table people.term_letter (
    question_id uuid        not null references people.term_question,
    turn        integer     not null check (turn between 0 and 20),
    account     text        not null check (account <> ''),
    written_at  timestamptz not null,
    primary key (question_id, turn, account)
);
comment on table people.term_letter is 'To which accounts a question was written, and each reminder: no letter is written twice. Turn 0 is the question.';

create table people.term_answer (
    id            uuid        primary key default uuidv7(),
    structure_id  text        not null references charter.structure,
    term_from     date        not null,
    party_id      text        not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    remains       text        check (remains <> '' and length(remains) <= 500),
    answered_at   timestamptz not null,
    answered_by   text        not null,
    taken_back_at timestamptz,
    taken_back_by text,
    check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table people.term_answer is 'A party says that it has said what it can for a term, and what remains and when that comes.';
create unique index term_answer_once on people.term_answer (structure_id, term_from, party_id) where taken_back_at is null;

-- What is said of a party is changed row by row, and what a row said before is kept ---------------------------------

alter table people.coalition add column id uuid not null default uuidv7();
alter table people.organ_size add column id uuid not null default uuidv7();
alter table people.organ_seats add column id uuid not null default uuidv7();
alter table people.side_override add column id uuid not null default uuidv7();
alter table people.side_override add column version integer not null default 1;
