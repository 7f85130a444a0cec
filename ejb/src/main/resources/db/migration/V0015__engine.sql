-- 修正承認: a further sheet within a round. Each sheet is an edition of the content, and each step says
-- which one it has sealed.
alter table route_round
  drop key route_round_number,
  add column edition int not null default 0 comment 'from 1, over all rounds',
  add column amendment boolean not null default false comment 'by an approver, not submitted',
  add column essence boolean not null default false comment 'an amendment of the essence',
  add key route_round_number (route_id, round);

update route_round set edition = round;

alter table route_round
  add unique key route_round_edition (route_id, edition);

alter table route_step
  add column edition int not null default 0 comment 'the edition that was sealed; 0: none yet';

update route_step set edition = round where acted_at is not null;

alter table proposal
  add column edition int not null default 0 comment 'of the content, from 1: each submission and each amendment';

update proposal set edition = round;

-- 口頭決裁: decided by word of mouth, recorded afterwards with both dates. Only added; the last counts.
create table oral_decision (
  id uuid not null primary key,
  subject_id uuid not null,
  decided_on date not null,
  decider_id uuid not null,
  decider varchar(300) not null comment 'post and name as of that day',
  told_to varchar(200) not null,
  reason varchar(1000) not null,
  recorded_at datetime(6) not null,
  recorded_by uuid not null,
  recorded_name varchar(100) not null,
  key oral_decision_subject (subject_id, recorded_at)
);
