/** Everything that leaves as a document, and the lossless formats that come back in. */
module fi.oppienjako.lessons.export {
  requires transitive fi.oppienjako.lessons.core;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
}
