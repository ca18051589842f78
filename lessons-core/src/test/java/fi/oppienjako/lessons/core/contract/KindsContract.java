package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.port.Cursor;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.port.UnitOfWork;
import fi.oppienjako.lessons.core.port.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every kind of thing that a store takes. */
public interface KindsContract extends TestedStore {

  /** Each check for each kind by itself. */
  @TestFactory
  default Stream<DynamicNode> keepsEachKind() {
    return kinds().stream().map(this::checked);
  }

  /** With everything in one store: what may be seen of one thing hangs on others, too. */
  @Test
  default void showsOfEachKindWhatMayBeSeenAmongAllOthers() {
    Map<Kind<?>, List<Aggregate<?>>> kept = new LinkedHashMap<>();
    try (Store store = emptyStore()) {
      store.write(
          unit -> {
            kinds().forEach(kind -> kept.put(kind.kind(), saved(unit, kind)));
            return null;
          });
      for (Viewer viewer : Fixtures.readers()) {
        Sight sight =
            new Sight(viewer, new TiesOf(kept.values().stream().flatMap(List::stream).toList()));
        store.read(
            viewer,
            seen -> {
              kept.forEach((kind, things) -> assertShown(seen, kind, things, sight));
              return null;
            });
      }
    }
  }

  /** What is within its bounds; the rest says nothing about who may see what. */
  private static <A extends Aggregate<A>> List<Aggregate<?>> saved(
      UnitOfWork unit, Sampled<A> kind) {
    List<Aggregate<?>> kept = new ArrayList<>();
    for (A thing : kind.things()) {
      try {
        kept.add(unit.attempt(part -> part.save(thing)));
      } catch (TooWidelyOpenException tooWide) {
        assertThat(tooWide.thing()).isNotNull();
      }
    }
    return kept;
  }

  private static <A extends Aggregate<A>> void assertShown(
      Snapshot seen, Kind<A> kind, List<Aggregate<?>> kept, Sight sight) {
    List<A> expected =
        kept.stream().flatMap(one -> sight.shown(kind.type().cast(one)).stream()).toList();
    View<A> view = seen.all(kind);
    assertThat(view.stream().toList()).as("%s to %s", kind, seen.viewer()).isEqualTo(expected);
    assertThat(view.page(Cursor.first(1000)).items()).isEqualTo(expected);
  }

  private <A extends Aggregate<A>> DynamicNode checked(Sampled<A> kind) {
    return dynamicContainer(kind.toString(), new KindChecks<>(kind, this).all());
  }
}
