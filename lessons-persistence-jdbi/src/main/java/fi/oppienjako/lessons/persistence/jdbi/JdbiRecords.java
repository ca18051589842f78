package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.Records;
import fi.oppienjako.lessons.core.port.Snapshot;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a thousand at a time: before that many wait, before others read, and at the end. */
final class JdbiRecords implements Records {

  private static final int BATCH = 1000;

  private final Tables tables;
  private final Session session;
  private final ChangeFeed feed;
  private final OffsetDateTime now;
  private final Map<Ref<?>, Optional<? extends Aggregate<?>>> read = new HashMap<>();
  private final Map<Ref<?>, KindTable.Waiting<?>> waiting = new LinkedHashMap<>();
  private final Map<Ref<?>, List<Aggregate<?>>> hanging = new HashMap<>();
  private Set<Ref<?>> bindNothing = Set.of();

  JdbiRecords(Tables tables, Session session, OffsetDateTime now) {
    this.tables = tables;
    this.session = session;
    this.now = now;
    this.feed = ChangeFeed.open(session, tables.schema());
  }

  @Override
  public Snapshot seenBy(Viewer viewer) {
    return new JdbiSnapshot(tables, viewer, this::written);
  }

  @Override
  public <A extends Aggregate<A>> Optional<A> stored(Ref<A> ref) {
    return stored(ref, session.dialect().toChange());
  }

  @Override
  public <A extends Aggregate<A>> Optional<A> dependedOn(Ref<A> ref) {
    return stored(ref, session.dialect().toDependOn());
  }

  private <A extends Aggregate<A>> Optional<A> stored(Ref<A> ref, String lock) {
    KindTable.Waiting<?> unwritten = waiting.get(ref);
    Optional<? extends Aggregate<?>> found =
        unwritten == null ? read.get(ref) : Optional.of(ref.kind().type().cast(unwritten.next()));
    if (found == null) {
      found = tables.of(ref.kind()).find(session, ref.id().value(), lock);
      read.put(ref, found);
    }
    return found.map(ref.kind().type()::cast);
  }

  /** Reads at once what a load is about to ask for one by one. */
  void expect(List<? extends Aggregate<?>> some) {
    Map<Kind<?>, List<Ref<?>>> byKind =
        some.stream().map(Ref::to).collect(Collectors.groupingBy(Ref::kind));
    byKind.forEach((kind, refs) -> expect(tables.of(kind), refs));
    bindNothing = tables.bindNothing(session, byKind);
  }

  private <A extends Aggregate<A>> void expect(KindTable<A> table, List<Ref<?>> refs) {
    refs.forEach(ref -> read.put(ref, Optional.empty()));
    table
        .several(session, refs.stream().map(ref -> ref.id().value()).toList())
        .forEach(found -> read.put(Ref.to(found), Optional.of(found)));
  }

  /** What still waits, and what is written, where anything of it is open outside its project. */
  @Override
  public Stream<? extends Aggregate<?>> boundBy(Ref<?> bound) {
    Stream<Aggregate<?>> written =
        bindNothing.contains(bound)
            ? Stream.of()
            : tables.hanging(session, bound).stream().flatMap(this::written);
    return Stream.concat(
        hanging.getOrDefault(bound, List.of()).stream(),
        written
            .filter(one -> !waiting.containsKey(Ref.to(one)))
            .filter(one -> bounds(one).contains(bound)));
  }

  private static Collection<? extends Ref<?>> bounds(Aggregate<?> thing) {
    return thing instanceof Visible visible ? visible.bounds() : List.of();
  }

  private Stream<? extends Aggregate<?>> written(Tables.Hanging hanging) {
    return view(hanging.table(), hanging.where());
  }

  private <A extends Aggregate<A>> Stream<A> view(KindTable<A> table, Where where) {
    return new JdbiView<>(
            table, Sight.ofEverything(), new JdbiTies(tables, () -> session), where, () -> session)
        .stream();
  }

  @Override
  public void put(Aggregate<?> next, int before) {
    putOf(next);
    if (waiting.size() == BATCH) {
      written();
    }
  }

  private <A extends Aggregate<A>> void putOf(Aggregate<A> next) {
    Ref<A> ref = Ref.to(next);
    Optional<A> old = stored(ref);
    if (waiting.containsKey(ref)) {
      written();
    }
    read.remove(ref);
    A thing = ref.kind().type().cast(next);
    waiting.put(ref, new KindTable.Waiting<>(thing, old.orElse(null)));
    bounds(thing)
        .forEach(bound -> hanging.computeIfAbsent(bound, any -> new ArrayList<>()).add(thing));
  }

  @Override
  public void forgetEarlier(Ref<?> ref) {
    written();
    tables.of(ref.kind()).forgetEarlier(session, ref.id().value());
  }

  @Override
  public Runnable savepoint() {
    written();
    Runnable back = session.savepoint();
    Runnable told = feed.savepoint();
    return () -> {
      waiting.clear();
      hanging.clear();
      read.clear();
      bindNothing = Set.of();
      told.run();
      back.run();
    };
  }

  /**
   * Writes what still waits; the commit has to follow.
   *
   * @return how many things were saved
   */
  long end() {
    written();
    return feed.end();
  }

  private Session written() {
    if (!waiting.isEmpty()) {
      Map<Kind<?>, List<KindTable.Waiting<?>>> byKind =
          waiting.entrySet().stream()
              .collect(
                  Collectors.groupingBy(
                      one -> one.getKey().kind(),
                      LinkedHashMap::new,
                      Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
      byKind.forEach((kind, some) -> write(tables.of(kind), some));
      feed.tell(waiting.values().stream().<Aggregate<?>>map(one -> one.next()).toList(), now);
      waiting.clear();
      hanging.clear();
      read.clear();
      bindNothing = Set.of();
    }
    return session;
  }

  @SuppressWarnings("unchecked") // What waits is of the kind that it stands under.
  private <A extends Aggregate<A>> void write(KindTable<A> table, List<KindTable.Waiting<?>> some) {
    List<KindTable.Waiting<A>> own = new ArrayList<>();
    some.forEach(one -> own.add((KindTable.Waiting<A>) one));
    table.write(session, own, now);
  }
}
