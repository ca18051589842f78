package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That nothing is open more widely than what it hangs on, whichever way it comes in. */
public interface BoundsContract extends TestedStore {

  /** Each check for each kind that hangs on another. */
  @TestFactory
  default Stream<DynamicNode> keepsEachKindWithinItsBounds() {
    List<Sampled<?>> bounded = kinds().stream().filter(BoundsContract::hangsOnSomething).toList();
    assertThat(bounded).isNotEmpty();
    return bounded.stream().map(this::bounded);
  }

  private <A extends Aggregate<A>> DynamicNode bounded(Sampled<A> kind) {
    return dynamicContainer(kind.toString(), new BoundsChecks<>(kind, this).all());
  }

  /** Between programmes nothing may be named but what is open to all. */
  @Test
  default void movesNoProjectAwayFromWhatItsThingsHangOn() {
    Id<Programme> here = Id.of("here");
    Id<Programme> there = Id.of("there");
    try (Store store = emptyStore()) {
      Project learning = store.write(unit -> unit.save(Fixtures.project("learning").in(here)));
      Project using = store.write(unit -> unit.save(Fixtures.project("using").in(here)));
      Lesson lesson =
          store.write(unit -> unit.save(BoundsChecks.lesson(learning, Openness.STUDIO)));
      store.write(unit -> unit.save(reuse(lesson, using)));
      store.write(
          unit -> {
            for (Project moving : List.of(learning.in(there), using.in(there))) {
              assertThatThrownBy(() -> unit.save(moving))
                  .isInstanceOf(TooWidelyOpenException.class)
                  .hasMessageContaining("cannot go to another programme");
            }
            return unit.save(using.openAt(Openness.ARENA));
          });
      By who = By.by(Id.of("somebody"));
      store.write(
          unit ->
              unit.save(lesson.share(Openness.AGORA, who, Instant.parse("2026-03-01T00:00:00Z"))));
      Project moved = store.write(unit -> unit.save(learning.in(there)));
      assertThat(moved.programme()).contains(there);
    }
  }

  private static Reuse reuse(Lesson lesson, Project using) {
    return new Reuse(
        Id.of("reuse"),
        0,
        lesson.id(),
        lesson.origin().project(),
        using.id(),
        Outcome.HELPED,
        Fixtures.text("It did"),
        Optional.of(Openness.STUDIO),
        Fixtures.ANNA,
        Fixtures.NOON);
  }

  private static boolean hangsOnSomething(Sampled<?> kind) {
    return kind.things().stream()
        .anyMatch(
            thing ->
                thing instanceof Visible visible
                    && visible.visibleFrom().isPresent()
                    && !visible.bounds().isEmpty());
  }
}
