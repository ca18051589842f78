package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Aggregate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of one table was saved and is not yet written. Not thread-safe. */
final class WriteBuffer<A extends Aggregate<A>> {

  private final Table<A> table;
  private final Map<String, A> things = new LinkedHashMap<>();
  private final Map<String, Integer> before = new HashMap<>();

  WriteBuffer(Table<A> table) {
    this.table = table;
  }

  /** The latest of what waits under {@code id}; null if nothing does. */
  @Nullable A get(String id) {
    return things.get(id);
  }

  /**
   * Lets {@code thing} wait, in place of what waits under its identifier.
   *
   * @param kept the revision that {@code thing} follows
   */
  void add(A thing, int kept) {
    String id = thing.id().value();
    things.put(id, thing);
    before.putIfAbsent(id, kept);
  }

  /** All that waits. */
  List<A> all() {
    return List.copyOf(things.values());
  }

  void write(Transaction session) {
    List<A> fresh = new ArrayList<>();
    List<A> changed = new ArrayList<>();
    things.forEach((id, thing) -> (before.getOrDefault(id, 0) == 0 ? fresh : changed).add(thing));
    if (!fresh.isEmpty()) {
      table.insert(session, fresh);
    }
    if (!changed.isEmpty()) {
      table.update(session, changed, before);
    }
    things.clear();
    before.clear();
  }
}
