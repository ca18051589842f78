/** The domain of sharing lessons, its rules, the ports and an in-memory adapter. */
module fi.oppienjako.lessons.core {
  requires static transitive org.jspecify;
  requires com.google.common;

  exports fi.oppienjako.lessons.core;
  exports fi.oppienjako.lessons.core.access;
  exports fi.oppienjako.lessons.core.cocreation;
  exports fi.oppienjako.lessons.core.concept;
  exports fi.oppienjako.lessons.core.inmemory;
  exports fi.oppienjako.lessons.core.lesson;
  exports fi.oppienjako.lessons.core.loop;
  exports fi.oppienjako.lessons.core.model;
  exports fi.oppienjako.lessons.core.network;
  exports fi.oppienjako.lessons.core.people;
  exports fi.oppienjako.lessons.core.pilot;
  exports fi.oppienjako.lessons.core.port;
  exports fi.oppienjako.lessons.core.programme;
  exports fi.oppienjako.lessons.core.reuse;
  exports fi.oppienjako.lessons.core.review;
  exports fi.oppienjako.lessons.core.search;
  exports fi.oppienjako.lessons.core.sharing;
  exports fi.oppienjako.lessons.core.support;
  exports fi.oppienjako.lessons.core.text;

  uses fi.oppienjako.lessons.core.text.Translation;
}
