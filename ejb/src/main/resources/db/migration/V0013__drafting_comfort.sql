-- 引用起案: where a copy comes from, and which of its dates and years the drafter has confirmed.
alter table proposal
  add column copied_from uuid null,
  add column confirmed_words varchar(4000) not null default '';

-- 定型文: sentences that are put in where the cursor stands. {件名} and the like are filled then.
create table standard_text (
  id uuid not null primary key,
  place varchar(12) not null,
  name varchar(100) not null,
  body mediumtext not null,
  kept_for varchar(8) not null,
  section_id uuid null,
  person_id uuid null,
  changed_at datetime(6) not null,
  changed_by varchar(100) not null,
  version bigint not null,
  key standard_text_kept (kept_for, section_id, person_id),
  constraint standard_text_place check (place in ('INQUIRY', 'GROUNDS', 'LETTER')),
  constraint standard_text_kept_for check (kept_for in ('OFFICE', 'SECTION', 'PERSON'))
);

-- 起案様式: what a draft of a kind begins with.
create table draft_template (
  id uuid not null primary key,
  document_kind varchar(16) not null,
  name varchar(100) not null,
  kept_for varchar(8) not null,
  section_id uuid null,
  person_id uuid null,
  subject varchar(500) not null,
  inquiry mediumtext not null,
  grounds mediumtext not null,
  matter_code varchar(40) null,
  issuing boolean not null,
  letter_body mediumtext not null,
  seal varchar(10) not null,
  changed_at datetime(6) not null,
  changed_by varchar(100) not null,
  version bigint not null,
  key draft_template_kept (kept_for, section_id, person_id),
  constraint draft_template_kept_for check (kept_for in ('OFFICE', 'SECTION', 'PERSON'))
);

-- What every office begins with; each changes them on the page.
insert into standard_text (id, place, name, body, kept_for, changed_at, changed_by, version) values
  (uuid(), 'INQUIRY', '回答してよろしいか', 'このことについて、別記案のとおり回答してよろしいか伺います。', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '通知してよろしいか', 'このことについて、別記案のとおり{宛先}あて通知してよろしいか伺います。', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '依頼してよろしいか', 'このことについて、別記案のとおり{宛先}あて依頼してよろしいか伺います。', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '購入してよろしいか', '下記のとおり購入してよろしいか伺います。\n記\n1　品名\n2　金額　{金額}\n3　納期　{期限}', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '契約を締結してよろしいか', '下記のとおり契約を締結してよろしいか伺います。\n記\n1　件名　{件名}\n2　契約金額　{金額}\n3　契約の相手方\n4　契約期間', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '開催してよろしいか', '下記のとおり開催してよろしいか伺います。\n記\n1　日時\n2　場所\n3　参集範囲', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '報告します（供覧）', 'このことについて、別添のとおり報告があったので供覧します。', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'GROUNDS', '根拠法令', '根拠　真室川町（　　）条例第　条', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'GROUNDS', '昨年度の例', '{前年度}も同様に実施している。', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'LETTER', '回答（本文）', '　照会のありましたこのことについて、下記のとおり回答します。\n記\n1　\n以上', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'LETTER', '通知（本文）', '　このことについて、下記のとおり決定したので通知します。\n記\n1　\n以上', 'OFFICE', '2026-04-01', '文書主管課', 0),
  (uuid(), 'LETTER', '会議の開催（本文）', '　このことについて、下記のとおり開催しますので、御出席くださるようお願いします。\n記\n1　日時\n2　場所\n3　議題\n以上', 'OFFICE', '2026-04-01', '文書主管課', 0);

insert into draft_template (id, document_kind, name, kept_for, subject, inquiry, grounds, matter_code, issuing, letter_body, seal, changed_at, changed_by, version) values
  (uuid(), 'REPLY', '照会への回答', 'OFFICE', 'について（回答）', 'このことについて、別記案のとおり回答してよろしいか伺います。', '', 'CORRESPONDENCE', true, '　照会のありましたこのことについて、下記のとおり回答します。\n記\n1　\n以上', 'OMITTED', '2026-04-01', '文書主管課', 0),
  (uuid(), 'INQUIRY', '照会', 'OFFICE', 'について（照会）', 'このことについて、別記案のとおり照会してよろしいか伺います。', '', 'CORRESPONDENCE', true, '　このことについて、下記により回答くださるようお願いします。\n記\n1　照会事項\n2　回答期限\n以上', 'OMITTED', '2026-04-01', '文書主管課', 0),
  (uuid(), 'NOTICE', '通知', 'OFFICE', 'について（通知）', 'このことについて、別記案のとおり通知してよろしいか伺います。', '', 'CORRESPONDENCE', true, '　このことについて、下記のとおり通知します。\n記\n1　\n以上', 'OMITTED', '2026-04-01', '文書主管課', 0),
  (uuid(), 'REQUEST', '会議の開催通知', 'OFFICE', '{年度}　　会議の開催について（依頼）', '下記のとおり会議を開催し、別記案のとおり出席を依頼してよろしいか伺います。\n記\n1　日時\n2　場所\n3　議題', '', 'CORRESPONDENCE', true, '　このことについて、下記のとおり開催しますので、御出席くださるようお願いします。\n記\n1　日時\n2　場所\n3　議題\n以上', 'OMITTED', '2026-04-01', '文書主管課', 0),
  (uuid(), 'CONTRACT', '物品の購入', 'OFFICE', '{年度}　　の購入について（伺い）', '下記のとおり購入してよろしいか伺います。\n記\n1　品名\n2　数量\n3　金額　　　円\n4　購入先', '', 'SUPPLIES', false, '', 'NONE', '2026-04-01', '文書主管課', 0);

-- 公式コメント: kept with the case; never changed, never deleted.
create table official_comment (
  id uuid not null primary key,
  subject_id uuid not null,
  at datetime(6) not null,
  person_id uuid not null,
  person_name varchar(100) not null,
  post_title varchar(200) not null,
  words varchar(4000) not null,
  key official_comment_subject (subject_id, at)
);

-- 付箋: of one person for himself; deleted when the case is decided or ends.
create table private_note (
  id uuid not null primary key,
  subject_id uuid not null,
  person_id uuid not null,
  words varchar(4000) not null,
  at datetime(6) not null,
  key private_note_subject (subject_id, person_id, at)
);

-- What a proposal said when it was submitted, and who has seen which of its revisions.
create table proposal_revision (
  id uuid not null primary key,
  subject_id uuid not null,
  round int not null,
  at datetime(6) not null,
  texts mediumtext not null comment 'JSON, field to text',
  files mediumtext not null comment 'JSON, names and hashes in their order',
  unique key proposal_revision_round (subject_id, round)
);

create table revision_seen (
  subject_id uuid not null,
  person_id uuid not null,
  round int not null,
  first_at datetime(6) not null,
  primary key (subject_id, person_id, round)
);
