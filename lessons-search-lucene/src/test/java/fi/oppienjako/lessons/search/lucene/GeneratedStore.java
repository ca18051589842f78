package fi.oppienjako.lessons.search.lucene;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LessonQuery;
import fi.oppienjako.lessons.core.port.Lessons;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Page;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store that keeps nothing: each lesson is made of its number whenever it is read, so that the
 * memory that an index takes can be measured with no store's in it.
 */
final class GeneratedStore implements Store {

  private final int lessons;

  GeneratedStore(int lessons) {
    this.lessons = lessons;
  }

  private static Lesson lesson(int number) {
    RandomTexts texts = new RandomTexts(number);
    return Catalogue.validated(id(number), "fi", texts.sentence(6), texts.sentence(60))
        .share(Openness.AGORA, ANNA, NOON);
  }

  private static String id(int number) {
    return "l" + (10_000_000 + number); // So that their order is that of the numbers.
  }

  @Override
  public <T extends @Nullable Object> T read(
      Viewer reader, Function<? super Snapshot, ? extends T> work) {
    return work.apply(new Generated(Sight.of(reader)));
  }

  /** One change, with which it was all there. */
  @Override
  public Stream<Change> changes(Position after) {
    return Stream.of(new Change(new Position(1), Lesson.KIND, id(0), 1))
        .filter(change -> change.position().value() > after.value());
  }

  @Override
  public <T extends @Nullable Object> T write(Function<? super UnitOfWork, ? extends T> work) {
    throw new UnsupportedOperationException("what is generated is not written");
  }

  @Override
  public void load(Stream<? extends Aggregate<?>> all, LoadProgress progress) {
    throw new UnsupportedOperationException("what is generated is not loaded");
  }

  @Override
  public void close() {}

  private final class Generated implements Snapshot {

    private final Sight sight;

    Generated(Sight sight) {
      this.sight = sight;
    }

    @Override
    public Sight sight() {
      return sight;
    }

    @Override
    @SuppressWarnings("unchecked") // Of each kind, what is of that kind.
    public <A extends Aggregate<A>> View<A> all(Kind<A> kind) {
      return kind.equals(Project.KIND) ? (View<A>) new Home() : new Nothing<>();
    }

    @Override
    public Lessons lessons() {
      return new Numbered(sight);
    }
  }

  private static class Nothing<A extends Aggregate<A>> implements View<A> {

    @Override
    public Optional<A> find(Id<A> id) {
      return Optional.empty();
    }

    @Override
    public Page<A> page(Cursor<A> cursor) {
      return new Page<>(stream().toList(), Optional.empty());
    }

    @Override
    public Stream<A> stream() {
      return Stream.empty();
    }

    @Override
    public <B> Stream<A> where(Index<A, B> index, Id<B> key) {
      return Stream.empty();
    }
  }

  private static final class Home extends Nothing<Project> {

    @Override
    public Optional<Project> find(Id<Project> id) {
      return stream().filter(home -> home.id().equals(id)).findAny();
    }

    @Override
    public Stream<Project> stream() {
      return Stream.of(Catalogue.HOME);
    }
  }

  private final class Numbered extends Nothing<Lesson> implements Lessons {

    private final Sight sight;

    Numbered(Sight sight) {
      this.sight = sight;
    }

    @Override
    public Optional<Lesson> find(Id<Lesson> id) {
      return sight.shown(lesson(Integer.parseInt(id.value().substring(1)) - 10_000_000));
    }

    @Override
    public Page<Lesson> page(Cursor<Lesson> cursor) {
      return page(LessonQuery.ALL, cursor);
    }

    @Override
    public Page<Lesson> page(LessonQuery query, Cursor<Lesson> cursor) {
      throw new UnsupportedOperationException("what is generated is not paged");
    }

    @Override
    public Stream<Lesson> stream() {
      return stream(LessonQuery.ALL);
    }

    @Override
    public Stream<Lesson> stream(LessonQuery query) {
      return query.project().filter(id -> !id.equals(Catalogue.HOME.id())).isPresent()
          ? Stream.empty()
          : IntStream.range(0, lessons)
              .mapToObj(GeneratedStore::lesson)
              .flatMap(lesson -> sight.shown(lesson).stream());
    }
  }
}
