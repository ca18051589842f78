package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was saved and waits to be written, in the order in which it was saved. */
final class Unwritten {

  private final List<KindTable.Waiting<?>> all = new ArrayList<>();
  private final Map<Ref<?>, Aggregate<?>> newest = new HashMap<>();
  private final Map<Ref<?>, List<Aggregate<?>>> hanging = new HashMap<>();

  int size() {
    return all.size();
  }

  /** What was saved last under {@code ref}. */
  <A extends Aggregate<A>> Optional<A> find(Ref<A> ref) {
    return Optional.ofNullable(newest.get(ref)).map(ref.kind().type()::cast);
  }

  boolean contains(Ref<?> ref) {
    return newest.containsKey(ref);
  }

  /** What names {@code bound} among its bounds. */
  Stream<Aggregate<?>> boundBy(Ref<?> bound) {
    return hanging.getOrDefault(bound, List.of()).stream()
        .filter(one -> newest.get(Ref.to(one)) == one);
  }

  <A extends Aggregate<A>> void add(KindTable.Waiting<A> one) {
    all.add(one);
    newest.put(Ref.to(one.next()), one.next());
    bounds(one.next())
        .forEach(bound -> hanging.computeIfAbsent(bound, any -> new ArrayList<>()).add(one.next()));
  }

  List<KindTable.Waiting<?>> first(int count) {
    return List.copyOf(all.subList(0, count));
  }

  void dropFirst(int count) {
    keep(all.subList(count, all.size()));
  }

  /** Forgets all but the first {@code count}. */
  void cutTo(int count) {
    keep(all.subList(0, count));
  }

  private void keep(List<KindTable.Waiting<?>> some) {
    List<KindTable.Waiting<?>> kept = List.copyOf(some);
    all.clear();
    newest.clear();
    hanging.clear();
    kept.forEach(this::add);
  }

  static Collection<? extends Ref<?>> bounds(Aggregate<?> thing) {
    return thing instanceof Visible visible ? visible.bounds() : List.of();
  }
}
