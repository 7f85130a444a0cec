-- 不在 of half a day: PM on the first day, AM on the last.
alter table absence
  add column from_half varchar(2) not null default 'AM',
  add column until_half varchar(2) not null default 'PM',
  add unique key absence_begins (person_id, valid_from, from_half),
  drop key absence_key,
  add constraint absence_halves check (from_half in ('AM', 'PM') and until_half in ('AM', 'PM'));

-- 担当: who goes on with a case whose drafter has left its section; null as long as the drafter does.
alter table proposal
  add column handler_id uuid null,
  add column handler_name varchar(100) null,
  add key proposal_handler (handler_id, changed_at);

alter table route
  add column handler_id uuid null;

-- 組織の承継: what an abolished unit leaves goes to which unit from which day; with a 分類, only the
-- folders of it. Without a successor it goes to the queue.
create table unit_succession (
  id uuid not null primary key,
  version bigint not null,
  effective_on date not null,
  predecessor_id uuid not null,
  successor_id uuid null,
  classification varchar(16) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  confirmed_at datetime(6) null,
  confirmed_by varchar(100) null,
  done_at datetime(6) null,
  unique key unit_succession_row (effective_on, predecessor_id, classification),
  constraint unit_succession_from foreign key (predecessor_id) references org_unit (id),
  constraint unit_succession_to foreign key (successor_id) references org_unit (id)
);
