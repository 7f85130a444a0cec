-- 収受: the documents that arrived, their entry in the book and their way.

create table receipt (
  id uuid not null primary key,
  version bigint not null,
  state varchar(20) not null,
  subject varchar(500) not null,
  sender varchar(300) null,
  addressee varchar(300) null,
  counterpart_number varchar(100) null,
  counterpart_key varchar(100) collate utf8mb4_uca1400_nopad_as_cs null,
  document_date date null,
  channel varchar(20) not null,
  medium varchar(16) not null,
  needs_reply boolean not null,
  reply_due_on date null,
  reply_waived varchar(1000) null,
  like_documents int not null,
  note varchar(2000) null,
  arrived_at datetime(6) not null,
  received_at datetime(6) null,
  received_on date null,
  desk_section_id uuid not null,
  desk_section_name varchar(100) not null,
  series_section_id uuid null,
  number_id uuid null,
  number_text varchar(64) collate utf8mb4_uca1400_nopad_as_cs null,
  number_year int null,
  number_sequence int null,
  section_id uuid null,
  section_name varchar(100) null,
  handler_id uuid null,
  handler_name varchar(100) null,
  proposal_id uuid null,
  void_reason varchar(1000) null,
  completed_on date null,
  unique key receipt_number (number_id),
  unique key receipt_of_proposal (proposal_id, id),
  key receipt_book (series_section_id, number_year, number_sequence),
  key receipt_tray (section_id, state),
  key receipt_desk (state, desk_section_id),
  key receipt_handler (handler_id, state),
  key receipt_counterpart (counterpart_key),
  constraint receipt_item foreign key (id) references record_item (id)
) engine = innodb;

create table receipt_step (
  id uuid not null primary key,
  receipt_id uuid not null,
  at datetime(6) not null,
  action varchar(20) null,
  actor varchar(100) not null,
  target varchar(200) null,
  reason varchar(1000) null,
  key receipt_step_order (receipt_id, at),
  constraint receipt_step_of foreign key (receipt_id) references receipt (id)
) engine = innodb;

create table receipt_reader (
  id uuid not null primary key,
  receipt_id uuid not null,
  person_id uuid not null,
  name varchar(100) not null,
  read_at datetime(6) null,
  remark varchar(1000) null,
  unique key receipt_reader_person (receipt_id, person_id),
  key receipt_reader_waiting (person_id, read_at),
  constraint receipt_reader_of foreign key (receipt_id) references receipt (id)
) engine = innodb;

create table receipt_stamp (
  receipt_id uuid not null primary key,
  corner varchar(16) not null,
  state varchar(16) not null,
  failure varchar(32) null,
  constraint receipt_stamp_of foreign key (receipt_id) references receipt (id)
) engine = innodb;

create table receipt_hint (
  file_id uuid not null primary key,
  receipt_id uuid not null,
  subject varchar(500) null,
  sender varchar(300) null,
  addressee varchar(300) null,
  counterpart_number varchar(100) null,
  document_date date null,
  reply_due_on date null,
  key receipt_hint_of (receipt_id),
  constraint receipt_hint_receipt foreign key (receipt_id) references receipt (id),
  constraint receipt_hint_file foreign key (file_id) references item_file (id)
) engine = innodb;
