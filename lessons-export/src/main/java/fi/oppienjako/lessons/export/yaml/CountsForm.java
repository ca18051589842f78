package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.text.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How many of each group, told group by group. */
final class CountsForm implements Form<GroupCounts> {

  @Override
  public Optional<GroupCounts> read(Node node, Reading reading) {
    Optional<Node.Keys> groups = node.asKeys();
    if (groups.isEmpty()) {
      reading.wrongKind(node, Wrong.of("value.counts"));
      return Optional.empty();
    }
    int before = reading.faults().count();
    Map<Term, Integer> counts = new LinkedHashMap<>();
    for (Node.Entry entry : groups.get().entries().values()) {
      Optional<Term> group = Forms.TERM.read(entry.key(), reading);
      Optional<Integer> count = Numbers.WHOLE.read(entry.value(), reading);
      if (count.filter(number -> number == 0).isPresent()) {
        reading.fault(entry.value(), Wrong.of("counts.none"));
      }
      group.ifPresent(word -> count.ifPresent(number -> counts.put(word, number)));
    }
    return reading.faults().count() > before
        ? Optional.empty()
        : reading.made(node.place(), () -> new GroupCounts(counts));
  }

  /** The counts under {@code key}; none if nothing is said. */
  static GroupCounts in(Fields in, String key) {
    return in.maybe(key, new CountsForm()).orElse(GroupCounts.NONE);
  }
}
