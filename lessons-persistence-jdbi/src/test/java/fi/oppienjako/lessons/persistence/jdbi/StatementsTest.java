package fi.oppienjako.lessons.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many statements a call takes: each is a way to the server and back. */
class StatementsTest {

  abstract static class OnADatabase {

    private final AtomicInteger statements = new AtomicInteger();
    private final List<String> asked = new ArrayList<>();
    private final List<Lesson> lessons = Fixtures.STANDARD.lessons(80).toList();
    private Store store;

    abstract DataSource emptied();

    /** What a piece of work takes by itself: the lock, or the view. */
    abstract int begin();

    @BeforeEach
    void open() {
      store = JdbiStore.over(counted(emptied()), Databases.OPTIONS);
      for (int n = 0; n < Fixtures.PROJECTS; n++) {
        Project project = Fixtures.STANDARD.project(n).openAt(Openness.AGORA);
        store.write(unit -> unit.save(project));
      }
      store.load(lessons.stream(), LoadProgress.SILENT);
    }

    @Test
    void readsOneThingInOneStatement() {
      Lesson any = lessons.get(3);
      assertThat(readingWith(Viewer.unrestricted(), seen -> seen.find(any.id()))).isEqualTo(1);
    }

    @Test
    void readsAPageInOneStatementWhateverIsOnIt() {
      assertThat(readingWith(Viewer.unrestricted(), seen -> seen.page(Cursor.first(50))))
          .isEqualTo(1);
      assertThat(readingWith(Viewer.anyone(), seen -> seen.page(Cursor.first(20)).items().size()))
          .as("twice where less is shown than there is, and the projects' programmes")
          .isLessThanOrEqualTo(4);
    }

    @Test
    void savesInAsManyStatementsAsThereAreTables() {
      Lesson fresh = Fixtures.STANDARD.lesson(200);
      // What is there; the project; what hangs on it; the lesson, its ties and the change.
      assertThat(writing(() -> store.write(unit -> unit.save(fresh))))
          .isLessThanOrEqualTo(begin() + 6);
      // What is there; the project; the earlier revision, the lesson and the change.
      assertThat(writing(() -> store.write(unit -> unit.save(fresh.atRevision(1)))))
          .isLessThanOrEqualTo(begin() + 5);
    }

    @Test
    void loadsAThousandInAsManyStatementsAsOne() {
      List<Lesson> many = Fixtures.STANDARD.lessons(1080).skip(80).toList();
      // Those that are there; what hangs on them; twelve projects; three tables, sent in parts.
      assertThat(writing(() -> store.load(many.stream(), LoadProgress.SILENT)))
          .isLessThanOrEqualTo(begin() + 2 + Fixtures.PROJECTS + 3);
    }

    @Test
    void writesWhatManyPartsSaveTogether() {
      List<Lesson> many = Fixtures.STANDARD.lessons(280).skip(80).toList();
      // For each what is there and what hangs on it; the projects; three tables, sent in parts.
      assertThat(
              writing(
                  () ->
                      store.<Object>write(
                          unit ->
                              many.stream()
                                  .map(one -> unit.attempt(part -> part.save(one)))
                                  .toList())))
          .isLessThanOrEqualTo(begin() + 2 * many.size() + Fixtures.PROJECTS + 3);
    }

    @Test
    void startsAProjectInAFewStatements() {
      LessonSharing sharing = LessonSharing.over(store);
      assertThat(writing(() -> sharing.plan("P").facing("c").start(Fixtures.ANNA)))
          .isLessThanOrEqualTo(begin() + 8);
    }

    @Test
    void countsACardWithoutReadingALesson() {
      LessonSharing sharing = LessonSharing.over(store);
      Programme programme = store.write(unit -> unit.save(Fixtures.STANDARD.programme(1)));
      asked.clear();
      ResultCard card = sharing.resultCard(programme, Viewer.unrestricted());
      assertThat(card.lessons().count()).isPositive();
      assertThat(asked)
          .noneMatch(sql -> sql.contains("document from \"lessons\".\"lesson\""))
          // For each project its plan, captures, look-ups and actions, and its programme.
          .hasSizeLessThanOrEqualTo(10 + 5 * Fixtures.PROJECTS / 4);
      asked.clear();
      sharing.resultCard(programme, Viewer.anyone());
      assertThat(asked)
          .noneMatch(sql -> sql.contains("document from \"lessons\".\"lesson\""))
          .hasSizeLessThanOrEqualTo(10);
    }

    private int readingWith(
        Viewer viewer,
        java.util.function.Function<fi.oppienjako.lessons.core.port.Lessons, Object> work) {
      statements.set(0);
      store.<Object>read(
          viewer,
          seen -> {
            statements.set(0);
            return work.apply(seen.lessons());
          });
      return statements.get();
    }

    private int writing(Runnable work) {
      statements.set(0);
      work.run();
      return statements.get();
    }

    private DataSource counted(DataSource database) {
      return proxy(
          DataSource.class,
          database,
          (method, arguments, result) ->
              result instanceof Connection connection
                  ? proxy(Connection.class, connection, this::counted)
                  : result);
    }

    private Object counted(Method method, Object[] arguments, Object result) {
      if (method.getName().equals("prepareStatement")) {
        statements.incrementAndGet();
        asked.add((String) arguments[0]);
      }
      return result;
    }
  }

  @Nested
  class OnH2 extends OnADatabase {
    @Override
    DataSource emptied() {
      return Databases.h2();
    }

    @Override
    int begin() {
      return 2; // The row of the feed, locked and counted up.
    }
  }

  @Nested
  class OnPostgres extends OnADatabase {
    @Override
    DataSource emptied() {
      return Databases.postgres();
    }

    @Override
    int begin() {
      return 0;
    }
  }

  private interface Afterwards {
    Object apply(Method method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T whole, Afterwards afterwards) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return afterwards.apply(method, arguments, method.invoke(whole, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
