-- Logins. The server's login module reads both tables; passwords are bcrypt in modular crypt format.
create table login_account (
  username varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  version bigint not null,
  password_hash varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  enabled boolean not null,
  person_id uuid,
  password_changed_at datetime(6),
  primary key (username),
  unique key login_account_person (person_id, username),
  constraint login_account_of foreign key (person_id) references person (id)
);

create table login_role (
  username varchar(100) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  role varchar(30) character set utf8mb4 collate utf8mb4_uca1400_nopad_as_cs not null,
  primary key (username, role),
  constraint login_role_of foreign key (username) references login_account (username)
);
