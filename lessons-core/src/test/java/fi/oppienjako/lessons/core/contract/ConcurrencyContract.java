package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.StaleRevisionException;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds while several threads are at work. */
public interface ConcurrencyContract extends TestedStore {

  @Test
  default void letsExactlyOneOfTwoSaveTheSameRevision() throws Exception {
    try (Store store = emptyStore()) {
      Project project = store.write(unit -> unit.save(Fixtures.STANDARD.project(1)));
      for (int round = 1; round <= 20; round++) {
        Project read = project.atRevision(round);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> save =
            () -> {
              together.await();
              try {
                store.write(unit -> unit.save(read));
                return true;
              } catch (StaleRevisionException e) {
                return false;
              }
            };
        assertThat(inParallel(List.of(save, save))).containsExactlyInAnyOrder(true, false);
      }
    }
  }

  @Test
  default void tellsEveryChangeOfManyWritersOnce() throws Exception {
    int writers = 4;
    int each = 25;
    try (Store store = emptyStore()) {
      List<Callable<Boolean>> work =
          IntStream.range(0, writers)
              .<Callable<Boolean>>mapToObj(
                  writer ->
                      () -> {
                        for (int i = 0; i < each; i++) {
                          int n = writer * each + i;
                          store.write(
                              unit -> {
                                unit.save(Fixtures.STANDARD.organisation(n));
                                return unit.save(Fixtures.STANDARD.project(n));
                              });
                        }
                        return true;
                      })
              .toList();
      List<Change> followed = new ArrayList<>();
      ExecutorService threads = Executors.newFixedThreadPool(writers);
      try {
        List<Future<Boolean>> running = new ArrayList<>();
        work.forEach(one -> running.add(threads.submit(one)));
        while (followed.size() < 2 * writers * each) {
          Position last =
              followed.isEmpty() ? Position.START : followed.get(followed.size() - 1).position();
          try (Stream<Change> changes = store.changes(last)) {
            changes.forEachOrdered(followed::add);
          }
          for (Future<Boolean> one : running) {
            if (one.isDone()) {
              one.get();
            }
          }
        }
      } finally {
        threads.shutdownNow();
      }
      assertThat(followed).extracting(Change::position).isSorted().doesNotHaveDuplicates();
      assertThat(followed).extracting(Change::id).doesNotHaveDuplicates();
    }
  }

  @Test
  default void showsOneConsistentViewWhileOthersWrite() throws Exception {
    int rounds = 60;
    Project project = Fixtures.STANDARD.project(1);
    Programme programme = Fixtures.STANDARD.programme(1);
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            unit.save(project);
            return unit.save(programme);
          });
      Callable<Boolean> writing =
          () -> {
            for (int i = 1; i < rounds; i++) {
              int revision = i;
              store.write(
                  unit -> {
                    unit.save(project.atRevision(revision));
                    return unit.save(programme.atRevision(revision));
                  });
            }
            return true;
          };
      Callable<Boolean> reading =
          () -> {
            int seen = 0;
            while (seen < rounds) {
              int now =
                  store.<Integer>read(Viewer.unrestricted(), ConcurrencyContract::oneRevision);
              assertThat(now).isGreaterThanOrEqualTo(seen);
              seen = now;
            }
            return true;
          };
      assertThat(inParallel(List.of(writing, reading, reading))).containsOnly(true);
    }
  }

  /** The revision that all that is there has, read table by table. */
  private static int oneRevision(Snapshot snapshot) {
    int revision = snapshot.projects().stream().findFirst().orElseThrow().revision();
    assertThat(snapshot.programmes().stream())
        .singleElement()
        .extracting(Programme::revision)
        .isEqualTo(revision);
    assertThat(snapshot.projects().stream())
        .singleElement()
        .extracting(Project::revision)
        .isEqualTo(revision);
    return revision;
  }

  private static List<Boolean> inParallel(List<Callable<Boolean>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> one : threads.invokeAll(work)) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("one of the threads failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
