package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was noticed in many rows, told once each: how often, and where first. Mutable. */
final class Remarks {

  private static final class Count {
    private final Place first;
    private long times;

    Count(Place first) {
      this.first = first;
    }
  }

  private final Map<Worded, Count> counts = new LinkedHashMap<>();

  void add(Worded what, Place where) {
    counts.computeIfAbsent(what, first -> new Count(where)).times++;
  }

  List<Worded> told() {
    return counts.entrySet().stream()
        .<Worded>map(
            one ->
                Wrong.of(
                    "import.remark",
                    one.getKey(),
                    one.getValue().times,
                    one.getValue().first.toString()))
        .toList();
  }
}
