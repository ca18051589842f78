/** Example programmes and the command line. */
module fi.oppienjako.lessons.examples {
  requires fi.oppienjako.lessons.core;
  requires fi.oppienjako.lessons.export;
  requires fi.oppienjako.lessons.persistence.jdbi;
  requires fi.oppienjako.lessons.search.lucene;
  requires info.picocli;
  requires java.logging;
  requires tools.jackson.core;

  opens fi.oppienjako.lessons.examples.command to
      info.picocli;
}
