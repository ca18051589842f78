create table if not exists ticket (id int primary key, closed boolean not null);
