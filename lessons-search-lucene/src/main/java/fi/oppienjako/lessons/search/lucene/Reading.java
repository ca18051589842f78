package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TrimmedFeedException;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings an index up to date with its store. Not thread-safe. */
final class Reading {

  private static final int CHUNK = 1_000;

  private final Store store;
  private final Engine engine;
  private final List<Entry> together = new ArrayList<>();

  Reading(Store store, Engine engine) {
    this.store = store;
    this.engine = engine;
  }

  /** Whether the last change that the index has read is one of this store. */
  boolean isContinued() {
    long read = engine.position().value();
    if (read == 0) {
      return true;
    }
    try (Stream<Change> changes = store.changes(new Position(read - 1))) {
      return changes.findFirst().map(Change::toString).equals(Optional.of(engine.lastRead()));
    } catch (TrimmedFeedException trimmed) {
      return false;
    }
  }

  /** Reads everything there is into an index that is empty. */
  void readAll(LoadProgress progress) throws IOException {
    Optional<Change> before = last();
    try (Writers writers = new Writers(engine)) {
      long count = store.<Long>read(Viewer.unrestricted(), all -> readAll(all, writers, progress));
      writers.finish();
      progress.loaded(count);
    }
    if (before.isPresent()) {
      engine.reached(before.get());
    }
    catchUp();
    engine.commit();
  }

  /** What changes while everything is read is read again after it. */
  private Optional<Change> last() {
    try {
      return lastAfter(Position.START);
    } catch (TrimmedFeedException trimmed) {
      return lastAfter(trimmed.resume());
    }
  }

  private Optional<Change> lastAfter(Position position) {
    try (Stream<Change> changes = store.changes(position)) {
      return changes.reduce((one, next) -> next);
    }
  }

  private static long readAll(Snapshot all, Writers writers, LoadProgress progress) {
    Entries entries = new Entries(all);
    long[] count = {0};
    try (Stream<Project> projects = all.projects().stream();
        Stream<Lesson> lessons = all.lessons().stream()) {
      Stream.concat(projects.map(entries::of), lessons.map(entries::of).flatMap(Optional::stream))
          .forEach(
              entry -> {
                writers.write(entry);
                if (++count[0] % CHUNK == 0) {
                  progress.loaded(count[0]);
                }
              });
    }
    return count[0];
  }

  /** Reads what has changed since it was last read. */
  void catchUp() throws IOException {
    boolean more = true;
    while (more) {
      more = readChunk();
    }
    while (readUntold()) {
      engine.refresh();
    }
  }

  /** Asks again for the meanings that could not be found out when things were written. */
  private boolean readUntold() throws IOException {
    Set<Id<Lesson>> lessons = new LinkedHashSet<>();
    engine.untold(Lesson.KIND, CHUNK).forEach(id -> lessons.add(Id.of(id)));
    Set<Id<Project>> projects = new LinkedHashSet<>();
    engine.untold(Project.KIND, CHUNK).forEach(id -> projects.add(Id.of(id)));
    if (lessons.isEmpty() && projects.isEmpty()) {
      return false;
    }
    read(lessons, projects, Set.of(), Set.of());
    return true;
  }

  private boolean readChunk() throws IOException {
    Set<Id<Lesson>> lessons = new LinkedHashSet<>();
    Set<Id<Project>> projects = new LinkedHashSet<>();
    Set<Id<Reuse>> reuses = new LinkedHashSet<>();
    Set<Id<Project>> around = new LinkedHashSet<>();
    Optional<Change> reached = Optional.empty();
    int count = 0;
    try (Stream<Change> changes = store.changes(engine.position())) {
      for (Iterator<Change> each = changes.iterator(); count < CHUNK && each.hasNext(); count++) {
        Change change = each.next();
        reached = Optional.of(change);
        if (change.kind().equals(Lesson.KIND)) {
          lessons.add(Id.of(change.id()));
        } else if (change.kind().equals(Project.KIND)) {
          projects.add(Id.of(change.id()));
          around.add(Id.of(change.id()));
        } else if (change.kind().equals(Reuse.KIND)) {
          reuses.add(Id.of(change.id()));
        } else if (change.kind().equals(Plan.KIND)) {
          around.add(Id.of(change.id()));
        }
      }
    }
    if (reached.isEmpty()) {
      return false;
    }
    boolean narrowed = read(lessons, projects, reuses, around);
    if (narrowed) {
      engine.expunge();
    }
    engine.reached(reached.get());
    if (narrowed || count == CHUNK) {
      engine.commit();
    }
    return count == CHUNK;
  }

  /** Whether something that was there may be seen by fewer now. */
  private boolean read(
      Set<Id<Lesson>> lessons,
      Set<Id<Project>> projects,
      Set<Id<Reuse>> reuses,
      Set<Id<Project>> around)
      throws IOException {
    try {
      return store.<Boolean>read(
          Viewer.unrestricted(),
          all -> {
            reuses.forEach(id -> all.reuses().find(id).map(Reuse::lesson).ifPresent(lessons::add));
            around.forEach(project -> addLessons(project, all, lessons));
            Entries entries = new Entries(all);
            boolean narrowed = false;
            for (Id<Lesson> id : lessons) {
              Optional<Lesson> lesson = all.lessons().find(id);
              narrowed |= lesson.filter(Reading::isRedacted).isPresent();
              narrowed |= put(Lesson.KIND.ref(id), lesson.flatMap(entries::of));
            }
            for (Id<Project> id : projects) {
              narrowed |= put(Project.KIND.ref(id), all.projects().find(id).map(entries::of));
            }
            putTogether();
            return narrowed;
          });
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
  }

  /** What a lesson shows, and to whom, follows from its project and the project's plan. */
  private static void addLessons(Id<Project> project, Snapshot all, Set<Id<Lesson>> lessons) {
    try (Stream<Lesson> theirs = all.lessons().stream(LessonQuery.inProject(project))) {
      theirs.map(Lesson::id).forEach(lessons::add);
    }
  }

  /** Whether words were taken out of {@code lesson} that it said before. */
  private static boolean isRedacted(Lesson lesson) {
    return lesson
        .life()
        .history()
        .latest()
        .map(History.Entry::state)
        .filter(status -> status.step() == LessonStep.REDACT)
        .isPresent();
  }

  /** Writes or removes, and returns whether anyone could see it before and cannot now. */
  private boolean put(Ref<?> thing, Optional<Entry> entry) {
    try {
      String key = Entry.key(thing);
      boolean narrowed = entry.filter(Entry::isOpenToAll).isEmpty() && engine.isOpenToAll(key);
      if (entry.isEmpty()) {
        engine.remove(key);
        return narrowed;
      }
      together.add(entry.get());
      if (together.size() == Meanings.TOGETHER) {
        putTogether();
      }
      return narrowed;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void putTogether() {
    try {
      engine.put(together);
      together.clear();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
