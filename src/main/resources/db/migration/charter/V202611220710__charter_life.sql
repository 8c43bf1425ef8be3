create table charter.amendment (
    structure_id text not null references charter.structure,
    paper_id     text not null check (paper_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    number       integer not null check (number > 0),
    title        text not null check (title <> ''),
    reason       text,
    proposed_on  date not null,
    starts_on    date,
    version      integer,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (structure_id, paper_id, number),
    foreign key (structure_id, version) references charter.version
);
comment on table charter.amendment is 'A proposed change of a paper, which may carry the version of the charter that holds its words.';

create table charter.council_decision (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    paper_id     text not null check (paper_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    amendment    integer,
    decider_id   text not null,
    sequence     integer not null check (sequence > 0),
    said         text not null check (said in ('YES', 'NO', 'TAKEN_BACK')),
    decided_on   date not null,
    section      text,
    registry     text,
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique nulls not distinct (structure_id, paper_id, amendment, decider_id, sequence),
    foreign key (structure_id, paper_id, amendment) references charter.amendment,
    check (sequence = 1 or said <> 'TAKEN_BACK' or reason <> '')
);
comment on table charter.council_decision is
    'What a party''s council, or a body alone, said of a paper or an amendment; a correction is a later row of the same line, never a change of this one.';

create table charter.condition_outcome (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    paper_id     text not null check (paper_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    amendment    integer,
    sequence     integer not null check (sequence > 0),
    met          boolean not null,
    happened_on  date not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique nulls not distinct (structure_id, paper_id, amendment, sequence),
    foreign key (structure_id, paper_id, amendment) references charter.amendment
);
comment on table charter.condition_outcome is 'What became of the condition that a decision stands under; the last row of a line counts.';

create table charter.approval (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    paper_id     text not null check (paper_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    amendment    integer,
    sequence     integer not null check (sequence > 0),
    asked_on     date not null,
    approved     boolean,
    answered_on  date check (answered_on >= asked_on),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique nulls not distinct (structure_id, paper_id, amendment, sequence),
    foreign key (structure_id, paper_id, amendment) references charter.amendment,
    check ((approved is null) = (answered_on is null))
);
comment on table charter.approval is 'The question put to somebody outside whose approval is needed, and the answer; the last row of a line counts.';

create table charter.departure (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    party_id     text not null check (party_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    sequence     integer not null check (sequence > 0),
    decided_on   date not null,
    section      text,
    registry     text,
    leaves_on    date check (leaves_on >= decided_on),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, party_id, sequence)
);
comment on table charter.departure is 'A party''s decision to leave, and the first day without it where that is known; the last row of a line counts.';

create table charter.settlement (
    id           uuid primary key default uuidv7(),
    structure_id text not null references charter.structure,
    paper_id     text not null check (paper_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    sequence     integer not null check (sequence > 0),
    agreed_on    date not null,
    title        text not null check (title <> ''),
    registry     text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    unique (structure_id, paper_id, sequence)
);
comment on table charter.settlement is 'The special agreement on costs that is asked for when a paper ends; the last row of a line counts.';
