-- 合議不調: another section did not consent; nobody decides it in the place of another.
alter table route
  add column disputed boolean not null default false;

-- 軽易な事項: matters of which several may be approved at once (一括承認), each with the rule that says so.
create table light_matter (
  id uuid not null primary key,
  matter_code varchar(40) not null,
  article varchar(300) not null,
  valid_from date not null,
  valid_to date null comment 'last day; null while it holds',
  changed_by varchar(100) not null,
  version bigint not null,
  key light_matter_code (matter_code, valid_from)
);

-- What an office begins with; the records office changes it on the page.
insert into light_matter (id, matter_code, article, valid_from, valid_to, changed_by, version) values
  (uuid(), 'TRAVEL', '文書取扱規程（軽易な事項）', '2025-04-01', null, '文書主管課', 0),
  (uuid(), 'LEAVE', '文書取扱規程（軽易な事項）', '2025-04-01', null, '文書主管課', 0),
  (uuid(), 'SUPPLIES', '文書取扱規程（軽易な事項）', '2025-04-01', null, '文書主管課', 0),
  (uuid(), 'CORRESPONDENCE', '文書取扱規程（軽易な事項）', '2025-04-01', null, '文書主管課', 0);
