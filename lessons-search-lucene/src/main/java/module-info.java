/** Finds lessons and likeness in Finnish, Swedish and English on one machine. */
module fi.oppienjako.lessons.search.lucene {
  requires transitive fi.oppienjako.lessons.core;
}
