-- The position of the last change that was taken out of the feed.
alter table feed_base add column trimmed bigint default 0 not null;
