-- 引戻し, 再承認請求, 後閲, 代決, 引上げ, 経路変更: a step may have several turns in one place, of which the
-- last one counts; places move when somebody is added before them.
alter table route_step
  drop key route_step_place,
  modify column state varchar(16) not null,
  add column acted_title varchar(200) null comment 'the post of who decided in the place of another',
  add column turn int not null default 1,
  add column replaced boolean not null default false comment 'a later turn stands in its place',
  add key route_step_place (route_id, round, stage, line, place, turn);

alter table route_act
  modify column action varchar(20) not null,
  modify column person_id uuid null comment 'null: by rule, nobody acted';

-- Seal fields of a sheet beyond its plan; sheets made before this had four.
alter table route_round
  add column spare_cells int not null default 4,
  add column spares_used int not null default 0;

-- 重要・異例…: nobody decides it in the place of another without his word. 条件付決裁.
alter table route
  add column grave boolean not null default false,
  add column condition_text varchar(2000) null,
  add column condition_met_at datetime(6) null,
  add column condition_met_by varchar(100) null,
  add column condition_met_words varchar(2000) null;
