create schema notifications;
comment on schema notifications is 'What the installation sends to people, and whether it arrived.';

create table notifications.letter (
    id          uuid        not null default uuidv7() primary key,
    recipient   text        not null check (position('@' in recipient) > 1),
    about       text        not null,
    subject     text        not null,
    body        text,
    written_at  timestamptz not null,
    due_at      timestamptz not null,
    tries       integer     not null default 0 check (tries >= 0),
    last_fault  text,
    sent_at     timestamptz,
    given_up_at timestamptz,
    check (sent_at is null or given_up_at is null),
    check (body is not null or sent_at is not null or given_up_at is not null)
);
comment on table notifications.letter is 'The outbox: letters written in the transaction of the act that they tell of. What a letter says is forgotten when it is sent.';
create index letter_due on notifications.letter (due_at) where sent_at is null and given_up_at is null;
