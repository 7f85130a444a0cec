-- 施行: what follows the decision.

-- 浄書・照合. Every final text is kept, with who made it and who collated it.
create table fair_copy (
  id uuid not null primary key,
  version bigint not null,
  proposal_id uuid not null,
  no int not null,
  origin varchar(10) not null,
  state varchar(10) not null,
  file_id uuid not null,
  file_hash varchar(64) collate utf8mb4_uca1400_nopad_as_cs not null,
  words mediumtext null comment 'the text as made; null: it is read from the file',
  issued_on date not null,
  made_by uuid not null,
  made_by_name varchar(100) not null,
  made_at datetime(6) not null,
  collated_by uuid null,
  collated_by_name varchar(100) null,
  collated_at datetime(6) null,
  reason varchar(2000) not null,
  confirmed mediumtext not null comment 'JSON: the differences and what was said to each',
  unique key fair_copy_no (proposal_id, no),
  key fair_copy_waiting (state, made_at),
  constraint fair_copy_of_proposal foreign key (proposal_id) references proposal (id),
  constraint fair_copy_two_people check (collated_by is null or collated_by <> made_by)
);

-- Which letters are collated before they go out.
create table collation_rule (
  id uuid not null primary key,
  seal varchar(10) not null,
  needed boolean not null,
  valid_from date not null,
  valid_to date null,
  article varchar(200) not null,
  unique key collation_rule_from (seal, valid_from)
);

insert into collation_rule values
  (uuid(), 'REQUIRED', true, '2000-04-01', null, '文書管理規程（浄書・照合）'),
  (uuid(), 'OMITTED', false, '2000-04-01', null, '文書管理規程（浄書・照合）'),
  (uuid(), 'NONE', false, '2000-04-01', null, '文書管理規程（浄書・照合）');

-- 公印: the seals of the office, each with its keeper and place, valid in time.
create table official_seal (
  id uuid not null primary key,
  version bigint not null,
  name varchar(100) not null,
  kind varchar(10) not null comment 'OFFICE 庁印, POST 職印',
  keeper_post_id uuid null comment 'null: whoever has the role of a keeper',
  keeper_name varchar(100) not null,
  place varchar(200) not null,
  valid_from date not null,
  valid_to date null,
  article varchar(200) not null,
  unique key official_seal_from (name, valid_from)
);

insert into official_seal values
  (uuid(), 0, '町印', 'OFFICE', null, '公印管守者（総務課）', '総務課 公印保管庫', '2000-04-01', null, '公印規則 別表'),
  (uuid(), 0, '町長印', 'POST', null, '公印管守者（総務課）', '総務課 公印保管庫', '2000-04-01', null, '公印規則 別表'),
  (uuid(), 0, '副町長印', 'POST', null, '公印管守者（総務課）', '総務課 公印保管庫', '2000-04-01', null, '公印規則 別表');

-- Letters that go without a seal, by kind.
create table seal_omission (
  id uuid not null primary key,
  position int not null,
  name varchar(100) not null,
  valid_from date not null,
  valid_to date null,
  article varchar(200) not null
);

insert into seal_omission values
  (uuid(), 1, '軽易な文書', '2000-04-01', null, '公印規則（公印の省略）'),
  (uuid(), 2, '庁内の文書', '2000-04-01', null, '公印規則（公印の省略）'),
  (uuid(), 3, '国・県・市町村あての一般文書', '2000-04-01', null, '公印規則（公印の省略）'),
  (uuid(), 4, '多数に送る印刷文書', '2000-04-01', null, '公印規則（公印の省略）');

-- 公印使用の申請.
create table seal_request (
  id uuid not null primary key,
  version bigint not null,
  proposal_id uuid not null,
  seal_id uuid not null,
  seal_name varchar(100) not null,
  impressions int not null,
  state varchar(12) not null,
  asked_by uuid not null,
  asked_by_name varchar(100) not null,
  section_id uuid not null,
  asked_at datetime(6) not null,
  done_by_name varchar(100) null,
  done_at datetime(6) null,
  reason varchar(1000) not null,
  open_of uuid as (if(state = 'REQUESTED', proposal_id, null)) persistent,
  unique key seal_request_one_open (open_of),
  key seal_request_queue (state, asked_at),
  key seal_request_proposal (proposal_id, asked_at),
  constraint seal_request_of_proposal foreign key (proposal_id) references proposal (id),
  constraint seal_request_of_seal foreign key (seal_id) references official_seal (id),
  constraint seal_request_count check (impressions between 1 and 999)
);

alter table seal_use
  add column omission varchar(100) not null default '' comment 'kind of 公印省略',
  add column asked_by_name varchar(100) not null default '';

-- 変更起案・取消起案: a decided proposal stays, a later decision takes its place.
alter table proposal modify column origin varchar(12) not null;
alter table proposal
  add column supersedes uuid null,
  add column superseded_by uuid null,
  add column superseded_how varchar(12) null,
  add key proposal_supersedes (supersedes),
  add constraint proposal_takes_place_of foreign key (supersedes) references proposal (id);
