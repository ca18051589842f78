package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Ids of one kind, each of which may be told once. Mutable, not thread-safe. */
final class Unique {

  private final String what;
  private final Reading reading;
  private final Map<String, Place> told = new LinkedHashMap<>();

  Unique(String what, Reading reading) {
    this.what = what;
    this.reading = reading;
  }

  void add(Node.Scalar id) {
    Place first = told.putIfAbsent(id.text(), id.place());
    if (first != null) {
      reading.fault(
          id, Wrong.of("id.told-already", Wrong.of("kind." + what), id.text(), first.line()));
    }
  }

  Set<String> ids() {
    return told.keySet();
  }
}
