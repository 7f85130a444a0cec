-- 通知: what people were told, how they want to be told, and the town's deadlines.
-- A notice keeps no title: what it is about is looked up when it is read, by the rights of then.
create table notice (
  id uuid not null primary key comment 'made from event and person',
  version bigint not null,
  event_id uuid not null,
  person_id uuid not null,
  kind varchar(20) not null,
  why varchar(20) not null,
  why_words varchar(200) not null,
  by_name varchar(100) not null,
  item_id uuid not null,
  step_id uuid null,
  urgent boolean not null,
  due_on date null,
  at datetime(6) not null,
  read_at datetime(6) null,
  mail varchar(10) not null,
  mailed_at datetime(6) null,
  unique key notice_once (event_id, person_id),
  key notice_list (person_id, read_at, at),
  key notice_mail (mail, person_id),
  key notice_item (item_id),
  constraint notice_person foreign key (person_id) references person (id)
);

create table notice_preference (
  person_id uuid not null primary key,
  version bigint not null,
  address varchar(254) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs null,
  mail varchar(10) not null,
  constraint notice_preference_person foreign key (person_id) references person (id)
);

-- The town's settings; days are working days.
create table notice_setting (
  id int not null primary key,
  version bigint not null,
  mail varchar(10) not null comment 'AUTO: on when an SMTP server is configured',
  titles_in_mail boolean not null,
  mail_domain varchar(200) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  digest_at varchar(5) not null,
  remind boolean not null,
  days_before_due int not null,
  days_waiting int not null,
  days_waiting_urgent int not null,
  constraint notice_setting_only_one check (id = 1)
);

insert into notice_setting values (1, 0, 'AUTO', false, '', '08:30', true, 1, 3, 1);

-- Reminders of one step, where they differ from the town's.
create table step_reminder (
  step_id uuid not null primary key,
  version bigint not null,
  wanted boolean not null,
  days int not null
);

-- 督促 by the drafter: at most one a day for each step.
create table step_urge (
  id uuid not null primary key,
  step_id uuid not null,
  on_day date not null,
  by_id uuid not null,
  by_name varchar(100) not null,
  at datetime(6) not null,
  unique key step_urge_daily (step_id, on_day)
);

-- The morning's work and the daily mails that were made.
create table notice_morning (
  on_day date not null primary key,
  begun_at datetime(6) not null
);

create table notice_digest (
  id uuid not null primary key comment 'made from person and day',
  person_id uuid not null,
  on_day date not null,
  requests int not null,
  urgent int not null,
  overdue int not null,
  others int not null,
  mailed_at datetime(6) null,
  unique key notice_digest_daily (person_id, on_day)
);
