-- 回議・合議・決裁: the way of a subject to its decision. One row per subject; its row is the lock
-- by which all who act on the subject follow each other.
create table route (
  id uuid not null primary key,
  subject_id uuid not null,
  subject_kind varchar(20) not null,
  title varchar(500) not null,
  doc_number varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  urgent boolean not null,
  due_on date null,
  amount bigint null,
  files int not null,
  drafter_id uuid not null,
  drafter_name varchar(100) not null,
  drafter_title varchar(200) not null,
  section_id uuid not null,
  section_name varchar(100) not null,
  head_post_id uuid null,
  level_name varchar(100) not null,
  reason varchar(1000) not null,
  article varchar(300) not null,
  state varchar(12) not null,
  round int not null,
  revision bigint not null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  version bigint not null,
  unique key route_subject (subject_id),
  key route_drafter (drafter_id, state),
  constraint route_state check
    (state in ('ROUTING', 'RETURNED', 'DECIDED', 'REJECTED', 'WITHDRAWN', 'SCRAPPED'))
);

-- The sheet of each round; an older one is kept with all its seals (旧版).
create table route_round (
  id uuid not null primary key,
  route_id uuid not null,
  round int not null,
  sheet_file_id uuid not null,
  sheet_hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  unique key route_round_number (route_id, round),
  constraint route_round_route foreign key (route_id) references route (id)
);

create table route_step (
  id uuid not null primary key,
  route_id uuid not null,
  round int not null,
  stage int not null,
  line int not null,
  place int not null,
  kind varchar(12) not null,
  state varchar(10) not null,
  post_id uuid null comment 'belongs to whoever holds the post on the day',
  person_id uuid null comment 'belongs to this person instead',
  unit_name varchar(100) not null,
  post_title varchar(100) not null,
  full_title varchar(200) not null,
  holder_name varchar(100) not null,
  why varchar(20) not null,
  reason varchar(1000) not null,
  article varchar(300) not null,
  cell varchar(40) null comment 'signature field on the sheet',
  activated_at datetime(6) null,
  opened_revision bigint not null,
  acted_at datetime(6) null,
  acted_by uuid null,
  acted_name varchar(100) null,
  words varchar(2000) not null,
  mark varchar(4) not null,
  sheet_hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs null,
  unique key route_step_place (route_id, round, stage, line, place),
  key route_step_inbox (post_id, state, kind),
  key route_step_person (person_id, state, kind),
  key route_step_done (acted_by, acted_at),
  constraint route_step_route foreign key (route_id) references route (id)
);

-- Everything that was done; only ever added.
create table route_act (
  id uuid not null primary key,
  route_id uuid not null,
  seq int not null,
  round int not null,
  at datetime(6) not null,
  action varchar(12) not null,
  step_id uuid null,
  person_id uuid not null,
  person_name varchar(100) not null,
  post_title varchar(200) not null,
  words varchar(2000) not null,
  sheet_hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  unique key route_act_seq (route_id, seq),
  constraint route_act_route foreign key (route_id) references route (id)
);
