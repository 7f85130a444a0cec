-- 文書の目録: cases, items, files, folders, classification and retention.

create table retention_rule (
  id uuid not null primary key,
  code varchar(16) collate utf8mb4_uca1400_nopad_as_cs not null,
  kind varchar(16) not null,
  years int not null,
  counted_from varchar(16) not null,
  label varchar(40) not null,
  article varchar(200) not null,
  valid_from date not null,
  valid_to date null,
  unique key retention_rule_code (code, valid_from)
) engine = innodb;

-- The periods that most towns know (永年・10・5・3・1年, 常用) and the longer ones of archives. A town
-- closes a row and adds its own with its own article.
insert into retention_rule (id, code, kind, years, counted_from, label, article, valid_from) values
  (uuid(), 'PERMANENT', 'PERMANENT', 0, 'COMPLETION', '永年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), 'CONTINUOUS', 'CONTINUOUS', 0, 'COMPLETION', '常用', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '30', 'YEARS', 30, 'COMPLETION', '30年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '20', 'YEARS', 20, 'COMPLETION', '20年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '10', 'YEARS', 10, 'COMPLETION', '10年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '7', 'YEARS', 7, 'COMPLETION', '7年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '5', 'YEARS', 5, 'COMPLETION', '5年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '3', 'YEARS', 3, 'COMPLETION', '3年', '文書取扱規程別表第2', '1970-01-01'),
  (uuid(), '1', 'YEARS', 1, 'COMPLETION', '1年', '文書取扱規程別表第2', '1970-01-01');

create table classification (
  id uuid not null primary key,
  code varchar(16) collate utf8mb4_uca1400_nopad_as_cs not null,
  parent_code varchar(16) collate utf8mb4_uca1400_nopad_as_cs null,
  name varchar(100) not null,
  retention varchar(16) collate utf8mb4_uca1400_nopad_as_cs null,
  basis varchar(16) not null,
  article varchar(200) null,
  valid_from date not null,
  valid_to date null,
  unique key classification_code (code, valid_from)
) engine = innodb;

create table folder (
  id uuid not null primary key,
  version bigint not null,
  section_id uuid not null,
  section_name varchar(100) not null,
  fiscal_year int not null,
  classification varchar(16) collate utf8mb4_uca1400_nopad_as_cs not null,
  title varchar(200) not null,
  retention varchar(16) collate utf8mb4_uca1400_nopad_as_cs not null,
  basis varchar(16) not null,
  disclosure varchar(20) not null,
  state varchar(16) not null,
  expires_on date null,
  place varchar(100) null,
  unique key folder_known_by (section_id, fiscal_year, classification, title)
) engine = innodb;

create table case_file (
  id uuid not null primary key,
  version bigint not null,
  title varchar(500) not null,
  section_id uuid not null,
  fiscal_year int not null,
  opened_at datetime(6) not null
) engine = innodb;

create table record_item (
  id uuid not null primary key,
  version bigint not null,
  case_id uuid not null,
  kind varchar(16) not null,
  title varchar(500) not null,
  numbers varchar(1000) not null,
  people varchar(4000) not null,
  counterpart varchar(500) null,
  section_id uuid not null,
  section_name varchar(100) not null,
  given_to_id uuid null,
  fiscal_year int not null,
  scope varchar(16) not null,
  disclosure varchar(20) not null,
  state varchar(32) not null,
  folder_id uuid null,
  amount bigint null,
  body_text mediumtext null,
  arrived_on date null,
  received_on date null,
  document_on date null,
  drafted_on date null,
  decided_on date null,
  issued_on date null,
  completed_on date null,
  retention_start date null,
  retention_end date null,
  retention_note varchar(500) null,
  created_at datetime(6) not null,
  key record_item_case (case_id),
  key record_item_folder (folder_id, created_at),
  constraint record_item_of_case foreign key (case_id) references case_file (id),
  constraint record_item_in_folder foreign key (folder_id) references folder (id)
) engine = innodb;

create table item_reader (
  item_id uuid not null,
  token varchar(64) collate utf8mb4_uca1400_nopad_as_cs not null,
  granted boolean not null,
  primary key (item_id, token),
  key item_reader_token (token, item_id),
  constraint item_reader_of_item foreign key (item_id) references record_item (id)
) engine = innodb;

create table item_file (
  id uuid not null primary key,
  version bigint not null,
  item_id uuid not null,
  role varchar(16) not null,
  name varchar(255) not null,
  media_type varchar(150) not null,
  size bigint not null,
  hash varchar(64) collate utf8mb4_uca1400_nopad_as_cs not null,
  revision int not null,
  position int not null,
  pages int null,
  inspection varchar(16) not null,
  inspection_code varchar(32) null,
  has_signature boolean not null,
  has_macros boolean not null,
  derived_from uuid null,
  created_at datetime(6) not null,
  removed_at datetime(6) null,
  key item_file_item (item_id, position),
  key item_file_hash (hash),
  constraint item_file_of_item foreign key (item_id) references record_item (id),
  constraint item_file_content foreign key (hash) references content_blob (hash)
) engine = innodb;

create table item_file_version (
  id uuid not null primary key,
  file_id uuid not null,
  revision int not null,
  hash varchar(64) collate utf8mb4_uca1400_nopad_as_cs not null,
  size bigint not null,
  replaced_at datetime(6) not null,
  unique key item_file_version_revision (file_id, revision),
  constraint item_file_version_of_file foreign key (file_id) references item_file (id),
  constraint item_file_version_content foreign key (hash) references content_blob (hash)
) engine = innodb;

create table inspected_content (
  hash varchar(64) collate utf8mb4_uca1400_nopad_as_cs not null primary key,
  media_type varchar(150) not null,
  failure varchar(32) null,
  detail varchar(500) null,
  pages int null,
  has_signature boolean not null,
  has_macros boolean not null,
  text_hash varchar(64) collate utf8mb4_uca1400_nopad_as_cs null,
  inspected_at datetime(6) not null,
  constraint inspected_content_bytes foreign key (hash) references content_blob (hash),
  constraint inspected_content_text foreign key (text_hash) references content_blob (hash)
) engine = innodb;
