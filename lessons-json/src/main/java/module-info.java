/** Every value of the core as JSON. */
module fi.oppienjako.lessons.json {
  requires transitive fi.oppienjako.lessons.core;
  requires transitive tools.jackson.databind;
  requires com.ethlo.time;
  requires static transitive org.jspecify;

  exports fi.oppienjako.lessons.json;

  // Jackson makes one of mapped by reflection: what it asks whether something is to be left out.
  opens fi.oppienjako.lessons.json to
      tools.jackson.databind;
}
