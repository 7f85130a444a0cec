-- 人事異動: a table of new assignments for a day, rehearsed, confirmed, in force.
create table transfer_plan (
  id uuid not null primary key,
  version bigint not null,
  effective_on date not null,
  state varchar(12) not null,
  file_name varchar(255) not null,
  file_hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  csv mediumtext not null,
  loaded_at datetime(6) not null,
  loaded_by varchar(100) not null,
  confirmed_at datetime(6) null,
  confirmed_by varchar(100) null,
  ended_at datetime(6) null,
  key transfer_plan_due (state, effective_on),
  constraint transfer_plan_state check
    (state in ('REHEARSED', 'CONFIRMED', 'IN_FORCE', 'CANCELLED'))
);

-- What a confirmed transfer has written into the organisation, to be taken back until its day.
create table transfer_written (
  id uuid not null primary key,
  plan_id uuid not null,
  seq int not null,
  act varchar(12) not null,
  target uuid not null,
  person_id uuid not null,
  post_id uuid null,
  kind varchar(20) null,
  valid_from date not null,
  valid_to_before date null,
  unique key transfer_written_seq (plan_id, seq),
  constraint transfer_written_plan foreign key (plan_id) references transfer_plan (id)
);

-- Who takes over a step that belongs to a person who leaves.
create table transfer_repointing (
  id uuid not null primary key,
  plan_id uuid not null,
  step_id uuid not null,
  person_id uuid not null,
  unique key transfer_repointing_step (plan_id, step_id),
  constraint transfer_repointing_plan foreign key (plan_id) references transfer_plan (id),
  constraint transfer_repointing_person foreign key (person_id) references person (id)
);
