alter table access.role_given drop constraint role_given_role_check;
alter table access.role_given add constraint role_given_role_check
    check (role in ('OPERATOR', 'COORDINATOR', 'REGISTRAR', 'EVALUATOR', 'READER'));
comment on table access.role_given is 'What an account may be and where: an operator of the installation, a coordinator, evaluator or reader of a structure, a registrar of one party in it. What mandates give stands nowhere: it follows from who sits.';
