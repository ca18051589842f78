-- Persons, organisations, programmes, projects and lessons.
--
-- A thing is one row in the table of its kind and some rows in the tables of its parts, where n tells the
-- order. A text is one row per language: standing is ORIGINAL, CURRENT or STALE, and part tells which
-- text it is. openness is 1 (lab), 2 (studio), 3 (arena), 4 (agora), or null where only the own project sees it.
-- There are no foreign keys: a load may bring kinds in any order, and H2 would keep one more index for each part,
-- whose rows are only ever written together with the row of their thing.

create table person (
  id varchar(64) not null,
  revision integer not null,
  name varchar,
  contact varchar,
  primary key (id)
);

create table person_consent (
  person_id varchar(64) not null,
  consent varchar(24) not null,
  primary key (person_id, consent)
);

create table person_affiliation (
  person_id varchar(64) not null,
  n integer not null,
  organisation_id varchar(64) not null,
  from_day date,
  to_day date,
  primary key (person_id, n)
);

create table organisation (
  id varchar(64) not null,
  revision integer not null,
  kind varchar(64) not null,
  example boolean not null,
  primary key (id)
);

create table organisation_text (
  organisation_id varchar(64) not null,
  part varchar(24) not null,
  n integer not null,
  language varchar not null,
  standing varchar(24) not null,
  wording varchar not null,
  primary key (organisation_id, part, n, language)
);

create table programme (
  id varchar(64) not null,
  revision integer not null,
  kind varchar(64) not null,
  from_day date,
  to_day date,
  capture_count integer not null,
  capture_unit varchar(24) not null,
  sharing_count integer not null,
  sharing_unit varchar(24) not null,
  validators varchar(24) not null,
  primary key (id)
);

create table programme_text (
  programme_id varchar(64) not null,
  part varchar(24) not null,
  n integer not null,
  language varchar not null,
  standing varchar(24) not null,
  wording varchar not null,
  primary key (programme_id, part, n, language)
);

create table programme_participant (
  programme_id varchar(64) not null,
  n integer not null,
  person_id varchar(64) not null,
  role varchar(64) not null,
  from_day date,
  to_day date,
  primary key (programme_id, n)
);

create table programme_level (
  programme_id varchar(64) not null,
  n integer not null,
  role varchar(64) not null,
  openness smallint not null,
  primary key (programme_id, n)
);

create table programme_party (
  programme_id varchar(64) not null,
  n integer not null,
  organisation_id varchar(64) not null,
  role varchar(64) not null,
  from_day date,
  to_day date,
  primary key (programme_id, n)
);

create table programme_label (
  programme_id varchar(64) not null,
  n integer not null,
  word varchar(64) not null,
  primary key (programme_id, n)
);

create table project (
  id varchar(64) not null,
  revision integer not null,
  programme_id varchar(64),
  example boolean not null,
  openness smallint not null,
  primary key (id)
);

create index project_programme on project (programme_id, id);

create table project_text (
  project_id varchar(64) not null,
  part varchar(24) not null,
  n integer not null,
  language varchar not null,
  standing varchar(24) not null,
  wording varchar not null,
  primary key (project_id, part, n, language)
);

create table project_party (
  project_id varchar(64) not null,
  n integer not null,
  organisation_id varchar(64) not null,
  role varchar(64) not null,
  from_day date,
  to_day date,
  primary key (project_id, n)
);

create table project_member (
  project_id varchar(64) not null,
  n integer not null,
  person_id varchar(64) not null,
  role_id varchar(64) not null,
  from_day date,
  to_day date,
  primary key (project_id, n)
);

create table project_challenge (
  project_id varchar(64) not null,
  n integer not null,
  person_id varchar(64) not null,
  reason varchar,
  told_at timestamp(9) with time zone not null,
  primary key (project_id, n)
);

create table project_topic (
  project_id varchar(64) not null,
  kind varchar(24) not null,
  word varchar(64) not null,
  primary key (project_id, kind, word)
);

create index project_topic_word on project_topic (kind, word);

create table project_condition (
  project_id varchar(64) not null,
  n integer not null,
  aspect varchar(24) not null,
  term varchar(64) not null,
  primary key (project_id, n)
);

create table project_visit (
  project_id varchar(64) not null,
  n integer not null,
  phase_id varchar(64) not null,
  from_day date not null,
  to_day date,
  primary key (project_id, n)
);

create table project_contact (
  project_id varchar(64) not null,
  n integer not null,
  person_id varchar(64) not null,
  primary key (project_id, n)
);

create table project_material (
  project_id varchar(64) not null,
  n integer not null,
  link varchar not null,
  primary key (project_id, n)
);

create table lesson (
  id varchar(64) not null,
  revision integer not null,
  project_id varchar(64) not null,
  programme_id varchar(64),
  phase_id varchar(64),
  activity_id varchar(64),
  session_id varchar(64),
  result varchar(24) not null,
  state varchar(24) not null,
  openness smallint,
  licence varchar not null,
  primary key (id)
);

create index lesson_project on lesson (project_id, id);

create index lesson_programme on lesson (programme_id, id);

create table lesson_text (
  lesson_id varchar(64) not null,
  part varchar(24) not null,
  n integer not null,
  language varchar not null,
  standing varchar(24) not null,
  wording varchar not null,
  primary key (lesson_id, part, n, language)
);

create table lesson_condition (
  lesson_id varchar(64) not null,
  n integer not null,
  aspect varchar(24) not null,
  term varchar(64) not null,
  primary key (lesson_id, n)
);

create table lesson_topic (
  lesson_id varchar(64) not null,
  kind varchar(24) not null,
  word varchar(64) not null,
  primary key (lesson_id, kind, word)
);

create index lesson_topic_word on lesson_topic (kind, word);

create table lesson_step (
  lesson_id varchar(64) not null,
  n integer not null,
  step varchar(24) not null,
  state varchar(24) not null,
  openness smallint,
  person_id varchar(64),
  reason varchar,
  taken_at timestamp(9) with time zone not null,
  primary key (lesson_id, n)
);

create table lesson_evidence (
  lesson_id varchar(64) not null,
  n integer not null,
  link varchar,
  primary key (lesson_id, n)
);

create table lesson_link (
  lesson_id varchar(64) not null,
  n integer not null,
  kind varchar(24) not null,
  other_id varchar(64) not null,
  openness smallint,
  person_id varchar(64) not null,
  reason varchar,
  told_at timestamp(9) with time zone not null,
  primary key (lesson_id, n)
);

create table lesson_correction (
  lesson_id varchar(64) not null,
  n integer not null,
  result varchar(24) not null,
  openness smallint,
  person_id varchar(64) not null,
  reason varchar,
  corrected_at timestamp(9) with time zone not null,
  primary key (lesson_id, n)
);

create table lesson_contributor (
  lesson_id varchar(64) not null,
  n integer not null,
  person_id varchar(64) not null,
  primary key (lesson_id, n)
);

-- What has changed, in the order of commits: who writes holds the one row of change_counter until the commit.
create table change_feed (
  place bigint not null,
  kind varchar(24) not null,
  thing_id varchar(64) not null,
  revision integer not null,
  primary key (place)
);

create table change_counter (
  id integer not null,
  last_place bigint not null,
  primary key (id)
);

insert into change_counter (id, last_place) values (1, 0);
