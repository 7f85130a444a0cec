-- 電子印鑑: the keys of the staff, wrapped by the server's key and the person's PIN.
create table person_key (
  id uuid not null primary key,
  person_id uuid not null,
  active_person_id uuid null comment 'the person while active: nobody has two keys',
  person_name varchar(100) not null,
  state varchar(10) not null,
  certificate blob not null,
  wrapped_key blob not null,
  kdf_salt blob not null,
  kdf_parameters varchar(100) not null,
  serial varchar(64) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  valid_from datetime(6) not null,
  valid_until datetime(6) not null,
  failed_tries int not null,
  locked_until datetime(6) null,
  created_at datetime(6) not null,
  revoked_at datetime(6) null,
  version bigint not null,
  unique key person_key_active (active_person_id),
  unique key person_key_serial (serial),
  key person_key_person (person_id),
  key person_key_state (state, revoked_at)
);
