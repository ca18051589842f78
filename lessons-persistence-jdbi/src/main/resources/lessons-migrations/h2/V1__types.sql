-- What H2 and PostgreSQL call by different names.
create domain identifier as varchar(64);
create domain word as varchar(80);
create domain document as json;
