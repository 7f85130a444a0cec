-- 文書番号 as dated data: which kinds share a counter, whose symbol is written, until when the old year is open.
alter table number_rule
  add column version bigint not null default 0,
  add column counts_with varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null default '',
  add column fixed_symbol varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null default '',
  add column closes_on varchar(5) not null default '';

update number_rule set counts_with = kind;
update number_rule set closes_on = '05-31' where year_basis = 'FISCAL';

-- 枝番, reserved numbers (まとめ取り) and who made a number void.
alter table registered_number
  add column kind varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null default '',
  add column branch int not null default 0,
  add column subject varchar(300) not null default '',
  add column reserved_by varchar(100) not null default '',
  add column settled_by varchar(100) not null default '',
  add column settled_on date,
  modify column item_id uuid,
  add unique key registered_number_branch (series_id, sequence, branch),
  drop key registered_number_place;

update registered_number n join number_series s on s.id = n.series_id set n.kind = s.kind;

alter table registered_number
  add constraint registered_number_used
    check (state <> 'RESERVED' or (item_id is null and reserved_by <> ''));

drop trigger registered_number_fixed;

delimiter $$
create trigger registered_number_fixed before update on registered_number
for each row
begin
  if new.id <> old.id or new.series_id <> old.series_id or new.sequence <> old.sequence
    or new.branch <> old.branch or new.kind <> old.kind or new.text <> old.text
    or new.taken_on <> old.taken_on
    or (old.state <> 'RESERVED' and not (new.item_id <=> old.item_id))
    or (old.state <> 'RESERVED' and new.state = 'RESERVED')
    or (old.state = 'VOID' and new.state <> 'VOID') then
    signal sqlstate '45000' set message_text = 'a given number does not change';
  end if;
end$$
delimiter ;

-- A year of a counter that is closed for good.
create table number_closing (
  kind varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  year int not null,
  closed_at datetime(6) not null,
  closed_by varchar(100) not null,
  primary key (kind, year)
);

create trigger number_closing_no_delete before delete on number_closing
for each row signal sqlstate '45000' set message_text = 'a closed year of numbers is never opened again';

-- 経路様式: the stages of a route for a matter, of a section or of the whole town, as dated data.
create table route_template (
  id uuid not null,
  version bigint not null,
  code varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  name varchar(100) not null,
  matter_code varchar(50) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  article varchar(200) not null,
  valid_from date not null,
  valid_to date,
  primary key (id),
  unique key route_template_code (code, valid_from),
  constraint route_template_period check (valid_to is null or valid_to >= valid_from)
);

create table route_template_step (
  id uuid not null,
  template_id uuid not null,
  stage int not null,
  line int not null,
  ordinal int not null,
  kind varchar(20) not null,
  target varchar(20) not null,
  target_code varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  primary key (id),
  unique key route_template_step_place (template_id, stage, line, ordinal),
  constraint route_template_step_of foreign key (template_id) references route_template (id)
);

-- What a drafter adds to a route again and again, kept under a name by a person or a section.
create table saved_route (
  id uuid not null,
  version bigint not null,
  name varchar(100) not null,
  person_id uuid,
  section_id uuid,
  raise_to varchar(20),
  saved_by varchar(100) not null,
  saved_at datetime(6) not null,
  primary key (id),
  key saved_route_person (person_id),
  key saved_route_section (section_id),
  constraint saved_route_owner check ((person_id is null) <> (section_id is null))
);

create table saved_route_post (
  id uuid not null,
  route_id uuid not null,
  reads_only boolean not null,
  ordinal int not null,
  post_id uuid not null,
  title varchar(200) not null,
  primary key (id),
  unique key saved_route_post_place (route_id, reads_only, ordinal),
  constraint saved_route_post_of foreign key (route_id) references saved_route (id)
);
