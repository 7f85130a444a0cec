-- Platform: content, trail, numbers, outbox, remembered requests.
-- Texts compare by utf8mb4_uca1400_as_ci (the database's default); codes, numbers and hashes byte by byte.

-- Files that must lie in the content store, by SHA-256.
create table content_blob (
  hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  size bigint not null,
  created_at datetime(6) not null,
  primary key (hash)
);

-- 証跡: append-only and chained by hash.
create table audit_entry (
  idx bigint not null,
  at datetime(6) not null,
  action varchar(100) not null,
  refused boolean not null,
  object_id uuid,
  object_title varchar(500),
  actor_id uuid,
  actor_user varchar(100) not null,
  actor_name varchar(100) not null,
  actor_post varchar(200) not null,
  client varchar(100) not null,
  canonical longtext character set utf8mb4 collate utf8mb4_bin not null,
  prev varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  primary key (idx),
  unique key audit_entry_hash (hash),
  key audit_entry_object (object_id, idx),
  key audit_entry_actor (actor_id, idx),
  key audit_entry_at (at)
);

create table audit_head (
  id int not null,
  size bigint not null,
  hash varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  primary key (id),
  constraint audit_head_only_one check (id = 1)
);

insert into audit_head (id, size, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create trigger audit_entry_no_update before update on audit_entry
for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only';

create trigger audit_entry_no_delete before delete on audit_entry
for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only';

create trigger audit_head_no_delete before delete on audit_head
for each row signal sqlstate '45000' set message_text = 'audit_head cannot be removed';

delimiter $$
create trigger audit_head_only_forward before update on audit_head
for each row
begin
  if new.id <> old.id or new.size <= old.size then
    signal sqlstate '45000' set message_text = 'audit_head only moves forward';
  end if;
end$$
delimiter ;

-- 文書番号: rules with validity, counters, and every number ever given.
create table number_rule (
  id uuid not null,
  kind varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  year_basis varchar(10) not null,
  format varchar(100) not null,
  valid_from date not null,
  valid_to date,
  article varchar(200) not null,
  primary key (id),
  unique key number_rule_kind (kind, valid_from)
);

insert into number_rule (id, kind, year_basis, format, valid_from, valid_to, article) values
  (uuid(), 'RECEIPT', 'FISCAL', '{symbol}第{n}号', '2006-04-01', null, '文書取扱規程（収受番号は会計年度による一連番号）'),
  (uuid(), 'ISSUE', 'FISCAL', '{symbol}第{n}号', '2006-04-01', null, '文書取扱規程（文書番号は会計年度による一連番号）'),
  (uuid(), 'DIRECTIVE', 'CALENDAR', '{symbol}指令第{n}号', '2006-04-01', null, '文書取扱規程（指令番号は暦年による一連番号）'),
  (uuid(), 'NOTICE', 'CALENDAR', '{symbol}告示第{n}号', '2006-04-01', null, '文書取扱規程（告示番号は暦年による一連番号）'),
  (uuid(), 'PUBLIC_ANNOUNCEMENT', 'CALENDAR', '{symbol}公告第{n}号', '2006-04-01', null, '文書取扱規程（公告番号は暦年による一連番号）'),
  (uuid(), 'ORDINANCE', 'CALENDAR', '{symbol}条例第{n}号', '2006-04-01', null, '文書取扱規程（例規番号は暦年による一連番号）'),
  (uuid(), 'REGULATION', 'CALENDAR', '{symbol}規則第{n}号', '2006-04-01', null, '文書取扱規程（例規番号は暦年による一連番号）'),
  (uuid(), 'INSTRUCTION', 'CALENDAR', '{symbol}訓令第{n}号', '2006-04-01', null, '文書取扱規程（例規番号は暦年による一連番号）');

create table number_series (
  id uuid not null,
  kind varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  symbol varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  year int not null,
  last_number int not null,
  primary key (id),
  unique key number_series_key (kind, symbol, year)
);

create table registered_number (
  id uuid not null,
  version bigint not null,
  series_id uuid not null,
  sequence int not null,
  text varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  item_id uuid not null,
  taken_on date not null,
  state varchar(10) not null,
  void_reason varchar(500),
  voided_at datetime(6),
  primary key (id),
  unique key registered_number_place (series_id, sequence),
  key registered_number_item (item_id),
  key registered_number_text (text),
  constraint registered_number_series foreign key (series_id) references number_series (id),
  constraint registered_number_void check ((state = 'VOID') = (void_reason is not null))
);

create trigger registered_number_no_delete before delete on registered_number
for each row signal sqlstate '45000' set message_text = 'a number is never removed, only made void';

delimiter $$
create trigger registered_number_fixed before update on registered_number
for each row
begin
  if new.id <> old.id or new.series_id <> old.series_id or new.sequence <> old.sequence
    or new.text <> old.text or new.item_id <> old.item_id
    or (old.state = 'VOID' and new.state <> 'VOID') then
    signal sqlstate '45000' set message_text = 'a given number does not change';
  end if;
end$$
delimiter ;

-- Work to be done after the commit. The position of the index is an id of this table.
create table outbox_message (
  id bigint not null auto_increment,
  topic varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  message_key varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  payload longtext not null,
  created_at datetime(6) not null,
  state varchar(10) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  attempts int not null,
  due_at datetime(6) not null,
  done_at datetime(6),
  last_error varchar(1000),
  primary key (id),
  key outbox_message_due (state, topic, due_at)
);

create table outbox_lease (
  topic varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  holder char(36) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  fence bigint not null,
  held_until datetime(6) not null,
  primary key (topic)
);

-- Requests already carried out, by the key that came with the form.
create table request_key (
  id uuid not null,
  operation varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  result varchar(2000),
  created_at datetime(6) not null,
  primary key (id),
  key request_key_age (created_at)
);
