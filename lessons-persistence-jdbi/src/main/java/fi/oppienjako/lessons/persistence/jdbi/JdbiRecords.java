package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.port.Records;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a thousand at a time: before that many wait, before others read, and at the end. */
final class JdbiRecords implements Records {

  private static final int BATCH = 1000;

  private final Transaction session;
  private final ChangeFeed feed;
  private final Map<Table<?>, WriteBuffer<?>> waiting = new HashMap<>();
  private final List<Aggregate<?>> untold = new ArrayList<>();

  /** In {@code session}, waiting until no one else writes. */
  JdbiRecords(Transaction session) {
    this.session = session;
    this.feed = ChangeFeed.open(session);
  }

  @Override
  public Snapshot seenBy(Viewer viewer) {
    return new JdbiSnapshot(viewer, this::written);
  }

  @Override
  public <A extends Aggregate<A>> Optional<A> stored(Ref<A> ref) {
    Table<A> table = Tables.of(ref.kind());
    String id = ref.id().value();
    @Nullable A unwritten = waiting(table).get(id);
    if (unwritten != null) {
      return Optional.of(unwritten);
    }
    return table.revision(session, id) == 0
        ? Optional.empty()
        : table.read(session, Where.ANY.and("id = ?", id), 1).stream().findFirst();
  }

  /** Of the kinds that are stored so far, only lessons hang on something: on their project. */
  @Override
  public Stream<? extends Aggregate<?>> boundBy(Ref<?> bound) {
    if (bound.kind() != Project.KIND) {
      return Stream.of();
    }
    WriteBuffer<Lesson> unwritten = waiting(LessonTable.LESSONS);
    Where ofProject = Where.ANY.and("project_id = ?", bound.id().value());
    return Stream.concat(
        unwritten.all().stream().filter(lesson -> hangsOn(lesson, bound)),
        new JdbiView<>(LessonTable.LESSONS, Sight.ofEverything(), () -> session)
            .stream(ofProject).filter(lesson -> unwritten.get(lesson.id().value()) == null));
  }

  @Override
  public void put(Aggregate<?> next, int before) {
    putOf(next, before);
    untold.add(next);
    if (untold.size() == BATCH) {
      written();
    }
  }

  @Override
  public Runnable savepoint() {
    written();
    Runnable back = session.savepoint();
    Runnable told = feed.savepoint();
    return () -> {
      waiting.clear();
      untold.clear();
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

  private Transaction written() {
    if (!untold.isEmpty()) {
      waiting.values().forEach(some -> some.write(session));
      feed.tell(untold);
      untold.clear();
    }
    return session;
  }

  private <A extends Aggregate<A>> void putOf(Aggregate<A> next, int before) {
    waiting(Tables.of(next.storedAs())).add(next.storedAs().type().cast(next), before);
  }

  @SuppressWarnings("unchecked") // What waits is of the kind of its table.
  private <A extends Aggregate<A>> WriteBuffer<A> waiting(Table<A> table) {
    return (WriteBuffer<A>) waiting.computeIfAbsent(table, any -> new WriteBuffer<>(table));
  }

  private static boolean hangsOn(Visible thing, Ref<?> bound) {
    return thing.bounds().stream().anyMatch(bound::equals);
  }
}
