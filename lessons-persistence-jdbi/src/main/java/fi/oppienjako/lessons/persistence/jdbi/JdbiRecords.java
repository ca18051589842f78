package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.Records;
import fi.oppienjako.lessons.core.port.Snapshot;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a thousand at a time: before that many wait, before others are looked for, and at the end.
 * A savepoint costs the database nothing until something is written after it.
 */
final class JdbiRecords implements Records, Source {

  private static final int BATCH = 1000;

  private final Tables tables;
  private final Session session;
  private final ChangeFeed feed;
  private final OffsetDateTime now;
  private final Map<Ref<?>, Optional<? extends Aggregate<?>>> read = new HashMap<>();
  private final Unwritten unwritten = new Unwritten();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private Set<Ref<?>> bindNothing = Set.of();

  JdbiRecords(Tables tables, Session session, OffsetDateTime now) {
    this.tables = tables;
    this.session = session;
    this.now = now;
    this.feed = ChangeFeed.open(session, tables.schema());
  }

  @Override
  public Snapshot seenBy(Viewer viewer) {
    return new JdbiSnapshot(tables, viewer, this);
  }

  @Override
  public <A extends Aggregate<A>> Optional<A> find(KindTable<A> table, Id<A> id) {
    Ref<A> ref = table.kind().ref(id);
    return unwritten.contains(ref) || read.containsKey(ref)
        ? stored(ref)
        : table.find(session, id.value(), "");
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
    Optional<? extends Aggregate<?>> found =
        unwritten.contains(ref) ? unwritten.find(ref) : read.get(ref);
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
        unwritten.boundBy(bound),
        written
            .filter(one -> !unwritten.contains(Ref.to(one)))
            .filter(one -> Unwritten.bounds(one).contains(bound)));
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
    if (unwritten.size() == BATCH) {
      session();
    }
  }

  private <A extends Aggregate<A>> void putOf(Aggregate<A> next) {
    Ref<A> ref = Ref.to(next);
    unwritten.add(new KindTable.Waiting<>(ref.kind().type().cast(next), stored(ref).orElse(null)));
    read.remove(ref);
  }

  @Override
  public void forgetEarlier(Ref<?> ref) {
    tables.of(ref.kind()).forgetEarlier(session(), ref.id().value());
  }

  @Override
  public Savepoint savepoint() {
    Mark mark = new Mark(unwritten.size());
    marks.addLast(mark);
    return mark;
  }

  /**
   * Writes what still waits; the commit has to follow.
   *
   * @return how many things were saved
   */
  long end() {
    session();
    return feed.end();
  }

  /** The session, after everything that waits was written and every savepoint set in it. */
  @Override
  public Session session() {
    for (Mark mark : marks) {
      if (mark.isOnlyHere()) {
        writeFirst(mark.reached);
        mark.set();
      }
    }
    writeFirst(unwritten.size());
    return session;
  }

  private void writeFirst(int count) {
    write(unwritten.first(count));
    unwritten.dropFirst(count);
    marks.forEach(mark -> mark.reached = Math.max(0, mark.reached - count));
  }

  private void write(List<KindTable.Waiting<?>> some) {
    if (!some.isEmpty()) {
      Map<Ref<?>, Integer> turns = new HashMap<>();
      some.stream()
          .collect(
              Collectors.groupingBy( // What was saved more than once is written as often.
                  one -> turns.merge(Ref.to(one.next()), 1, Integer::sum),
                  TreeMap::new,
                  Collectors.groupingBy(
                      one -> one.next().storedAs(), LinkedHashMap::new, Collectors.toList())))
          .values()
          .forEach(byKind -> byKind.forEach((kind, own) -> write(tables.of(kind), own)));
      feed.tell(some.stream().<Aggregate<?>>map(one -> one.next()).toList(), now);
      read.clear();
      bindNothing = Set.of();
    }
  }

  @SuppressWarnings("unchecked") // What waits is of the kind that it stands under.
  private <A extends Aggregate<A>> void write(KindTable<A> table, List<KindTable.Waiting<?>> some) {
    List<KindTable.Waiting<A>> own = new ArrayList<>();
    some.forEach(one -> own.add((KindTable.Waiting<A>) one));
    table.write(session, own, now);
  }

  /** A savepoint, which the database is told of once something is written after it. */
  private final class Mark implements Savepoint {

    private int reached;
    private @Nullable Savepoint inDatabase;
    private @Nullable Runnable feedBack;

    Mark(int reached) {
      this.reached = reached;
    }

    /** Whether something was put since, and the database does not know of it. */
    boolean isOnlyHere() {
      return inDatabase == null && reached < unwritten.size();
    }

    void set() {
      inDatabase = session.savepoint();
      feedBack = feed.savepoint();
    }

    @Override
    public void rollBack() {
      marks.remove(this);
      unwritten.cutTo(reached);
      read.clear();
      bindNothing = Set.of();
      if (inDatabase != null && feedBack != null) {
        feedBack.run();
        inDatabase.rollBack();
      }
    }

    @Override
    public void release() {
      marks.remove(this);
      if (inDatabase != null) {
        inDatabase.release();
      }
    }
  }
}
