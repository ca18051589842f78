package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import fi.oppienjako.lessons.core.port.Store;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What holds besides for things with a history to which steps are only ever added.
 *
 * @param <A> the kind of thing
 */
public interface GrowingContract<A extends Aggregate<A>> extends ViewContract<A> {

  /** {@code thing} without a part of its history; empty if it has none to lose. */
  Optional<A> shortened(A thing);

  @Test
  default void refusesToLoseHistory() {
    List<A> shortened = kept().stream().flatMap(thing -> shortened(thing).stream()).toList();
    assertThat(shortened).isNotEmpty();
    try (Store store = filledStore()) {
      for (A thing : shortened) {
        assertThatThrownBy(() -> store.write(unit -> unit.save(thing)))
            .isInstanceOf(LostHistoryException.class)
            .hasMessageContaining("'%s' is missing part of its history", thing.id());
      }
      assertThat(
              store.<List<A>>read(
                  Viewer.unrestricted(), snapshot -> view(snapshot).stream().toList()))
          .isEqualTo(kept());
    }
  }
}
