/** Keeps lessons in an SQL database through Jdbi: H2 embedded, or PostgreSQL. */
module fi.oppienjako.lessons.persistence.jdbi {
  requires transitive fi.oppienjako.lessons.core;
  requires transitive java.sql;
  requires com.h2database;
  requires org.jdbi.v3.core;
  // Jdbi has no module descriptor of its own, so what it needs is named here.
  requires io.leangen.geantyref;
  requires org.slf4j;

  exports fi.oppienjako.lessons.persistence.jdbi;
}
