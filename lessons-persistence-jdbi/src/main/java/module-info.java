/** Keeps everything in an SQL database through Jdbi: H2 embedded, or PostgreSQL. */
module fi.oppienjako.lessons.persistence.jdbi {
  requires transitive fi.oppienjako.lessons.core;
  requires fi.oppienjako.lessons.json;
  requires transitive java.sql;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires com.h2database;
  requires com.zaxxer.hikari;
  requires org.jdbi.v3.core;
  // Jdbi has no module descriptor of its own, so what it needs is named here.
  requires io.leangen.geantyref;
  requires org.slf4j;

  exports fi.oppienjako.lessons.persistence.jdbi;
}
