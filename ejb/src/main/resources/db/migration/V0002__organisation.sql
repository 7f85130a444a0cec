-- 組織: everything with validity in time (first and last day, both included).

-- Changes whenever anything below changes, so that every server knows when to read it again.
create table organisation_edition (
  id int not null,
  edition uuid not null,
  primary key (id),
  constraint organisation_edition_only_one check (id = 1)
);

insert into organisation_edition (id, edition) values (1, uuid());

create table org_unit (
  id uuid not null,
  version bigint not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  name varchar(100) not null,
  symbol varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  kind varchar(20) not null,
  parent_id uuid,
  ordinal int not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key org_unit_code (code),
  constraint org_unit_parent foreign key (parent_id) references org_unit (id),
  constraint org_unit_period check (valid_to is null or valid_to >= valid_from)
);

create table post (
  id uuid not null,
  version bigint not null,
  code varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  unit_id uuid not null,
  title varchar(100) not null,
  kind varchar(20) not null,
  rank_order int not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key post_code (code),
  constraint post_unit foreign key (unit_id) references org_unit (id),
  constraint post_period check (valid_to is null or valid_to >= valid_from)
);

create table person (
  id uuid not null,
  version bigint not null,
  staff_no varchar(20) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  family_name varchar(50) not null,
  given_name varchar(50) not null,
  family_kana varchar(50) not null,
  given_kana varchar(50) not null,
  printable boolean not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key person_staff_no (staff_no),
  constraint person_period check (valid_to is null or valid_to >= valid_from)
);

create table assignment (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  post_id uuid not null,
  kind varchar(20) not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key assignment_key (person_id, post_id, valid_from),
  key assignment_post_on (post_id, valid_from),
  constraint assignment_person foreign key (person_id) references person (id),
  constraint assignment_post foreign key (post_id) references post (id),
  constraint assignment_period check (valid_to is null or valid_to >= valid_from)
);

create table absence (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  valid_from date not null,
  valid_to date,
  reason varchar(200) not null,
  handling varchar(20) not null,
  primary key (id),
  unique key absence_key (person_id, valid_from),
  constraint absence_person foreign key (person_id) references person (id),
  constraint absence_period check (valid_to is null or valid_to >= valid_from)
);

create table acting_order (
  id uuid not null,
  version bigint not null,
  post_id uuid not null,
  ordinal int not null,
  acting_post_id uuid not null,
  article varchar(200) not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key acting_order_key (post_id, ordinal, valid_from),
  constraint acting_order_post foreign key (post_id) references post (id),
  constraint acting_order_acting foreign key (acting_post_id) references post (id),
  constraint acting_order_period check (valid_to is null or valid_to >= valid_from)
);

-- 事務専決規程 as data: versions, rows of the table, whom to ask, and the reservation clause.
create table authority_rule_set (
  id uuid not null,
  version bigint not null,
  code varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  name varchar(200) not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key authority_rule_set_code (code),
  constraint authority_rule_set_period check (valid_to is null or valid_to >= valid_from)
);

create table authority_rule (
  id uuid not null,
  set_id uuid not null,
  ordinal int not null,
  matter_code varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  matter_name varchar(200) not null,
  amount_from bigint,
  amount_below bigint,
  decider varchar(20) not null,
  decider_unit_id uuid,
  level_name varchar(50) not null,
  article varchar(300) not null,
  primary key (id),
  unique key authority_rule_ordinal (set_id, ordinal),
  constraint authority_rule_in_set foreign key (set_id) references authority_rule_set (id),
  constraint authority_rule_unit foreign key (decider_unit_id) references org_unit (id),
  constraint authority_rule_amounts check (amount_from is null or amount_below is null or amount_below > amount_from)
);

create table authority_consult (
  id uuid not null,
  rule_id uuid not null,
  ordinal int not null,
  unit_id uuid not null,
  post_kind varchar(20) not null,
  kind varchar(20) not null,
  primary key (id),
  unique key authority_consult_ordinal (rule_id, ordinal),
  constraint authority_consult_rule foreign key (rule_id) references authority_rule (id),
  constraint authority_consult_unit foreign key (unit_id) references org_unit (id)
);

create table authority_reservation (
  id uuid not null,
  set_id uuid not null,
  reservation varchar(20) not null,
  words varchar(100) not null,
  matter_code varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs,
  raise_to varchar(20) not null,
  level_name varchar(50) not null,
  article varchar(300) not null,
  primary key (id),
  constraint authority_reservation_in_set foreign key (set_id) references authority_rule_set (id)
);
