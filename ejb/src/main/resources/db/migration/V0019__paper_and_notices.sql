-- 電子・紙併用 (DR-08): why paper may go with an electronic case, as the town's rules say.
create table paper_reason (
  code varchar(20) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null primary key,
  label varchar(200) not null,
  article varchar(200) not null,
  words_required boolean not null,
  place int not null,
  valid_from date not null,
  valid_to date null
);

-- What every office begins with.
insert into paper_reason values
  ('LARGE_DRAWING', '大型の図面等で、読取りに適さないため', '', false, 1, '2020-04-01', null),
  ('BOUND', '製本された冊子で、読取りができないため', '', false, 2, '2020-04-01', null),
  ('TOO_LARGE', '添付ファイルの容量の上限を超えるため', '', false, 3, '2020-04-01', null),
  ('TO_ACCOUNTING', '証拠書類の原本を会計に送付するため', '', false, 4, '2020-04-01', null),
  ('SECRET', '秘密文書で、電子により回付しないものを含むため', '', false, 5, '2020-04-01', null),
  ('OTHER', 'その他', '', true, 9, '2020-04-01', null);

-- 紙資料 of a case, as declared last; older words stand in the trail and on the sheets.
create table paper_part (
  subject_id uuid not null primary key,
  reason_code varchar(20) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  words varchar(300) not null,
  reason varchar(600) not null comment 'in the words of the day on which it was declared',
  contents varchar(300) not null,
  place varchar(300) not null,
  declared_name varchar(100) not null,
  declared_title varchar(200) not null,
  declared_at datetime(6) not null,
  version bigint not null,
  constraint paper_part_reason foreign key (reason_code) references paper_reason (code)
);

-- Whoever seals a case with paper says that he has seen it.
alter table route add column paper boolean not null default false;
alter table route_step add column paper_seen boolean not null default false;
