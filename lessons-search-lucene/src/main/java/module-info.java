/** Finds lessons and likeness in Finnish, Swedish and English on one machine. */
module fi.oppienjako.lessons.search.lucene {
  requires transitive fi.oppienjako.lessons.core;
  requires com.google.common;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.suggest;

  exports fi.oppienjako.lessons.search.lucene;
}
