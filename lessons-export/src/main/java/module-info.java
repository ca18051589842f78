/** Everything that leaves as a document, and the lossless formats that come back in. */
module fi.oppienjako.lessons.export {
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires jakarta.mail;
  requires java.xml;
  requires net.sf.biweekly;
  requires transitive fi.oppienjako.lessons.core;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires org.jsoup;
  requires org.snakeyaml.engine;
  requires fi.oppienjako.lessons.json;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports fi.oppienjako.lessons.export;
  exports fi.oppienjako.lessons.export.calendar;
  exports fi.oppienjako.lessons.export.document;
  exports fi.oppienjako.lessons.export.extract;
  exports fi.oppienjako.lessons.export.feed;
  exports fi.oppienjako.lessons.export.file;
  exports fi.oppienjako.lessons.export.imports;
  exports fi.oppienjako.lessons.export.letter;
  exports fi.oppienjako.lessons.export.sheet;
  exports fi.oppienjako.lessons.export.workbook;
}
