-- What H2 and PostgreSQL call by different names. Identifiers are compared byte by byte.
create domain identifier as varchar(64) collate "C";
create domain word as varchar(80) collate "C";
create domain document as jsonb;
