-- The tables of the kinds are made by the store: one for each, all of the same form.

-- Documents that have been replaced.
create table earlier (
  kind word not null,
  id identifier not null,
  revision integer not null,
  format integer not null,
  changed_at timestamp(6) with time zone not null,
  document document not null,
  primary key (kind, id, revision)
);

-- What a thing is found by besides the columns of its own table: the keys of indexes that have
-- several (by the name of the index), words ('theme'), what it depends on ('^' and the kind) and
-- the persons whom its document names ('@person').
create table tie (
  name word not null,
  word word not null,
  kind word not null,
  id identifier not null,
  primary key (name, word, kind, id)
);

-- What was saved, in the order of commits. A position is the number of the transaction times
-- 1048576, and the number of the change in it.
create table change_feed (
  position bigint primary key,
  kind word not null,
  id identifier not null,
  revision integer not null,
  changed_at timestamp(6) with time zone not null
);

-- On H2 the number of the last transaction; on PostgreSQL what is added to the number that the
-- database gives, for one that was restored into another cluster.
create table feed_base (
  one integer primary key check (one = 1),
  base bigint not null
);
insert into feed_base (one, base) values (1, 0);

-- The indexes that the rows of a kind have been written for; others are filled in when they come.
create table kind_index (
  kind word not null,
  name word not null,
  primary key (kind, name)
);
