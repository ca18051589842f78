package fi.oppienjako.lessons.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for sharings besides what holds for every kind. */
public interface SharingsContract extends ViewContract<Sharing> {

  @Override
  default List<Sharing> things() {
    return Fixtures.some(Fixtures.STANDARD::sharing, 20);
  }

  @Override
  default View<Sharing> view(Snapshot snapshot) {
    return snapshot.sharings();
  }

  @Override
  default Optional<Sharing> seen(Viewer reader, Sharing sharing) {
    return Optional.of(sharing).filter(reader::sees);
  }

  @Test
  default void givesThoseInAProgramme() {
    try (Store store = filledStore()) {
      for (int n = 0; n < 6; n++) {
        Id<Programme> programme = Fixtures.id("programme", n);
        for (Viewer reader : Fixtures.readers()) {
          assertThat(
                  store.<List<Sharing>>read(
                      reader, snapshot -> snapshot.sharings().where(Sharing.BY_PROGRAMME, programme).toList()))
              .isEqualTo(
                  kept().stream()
                      .filter(sharing -> sharing.programme().equals(programme))
                      .filter(reader::sees)
                      .toList());
        }
      }
    }
  }

  @Override
  default Sharing changed(Sharing sharing) {
    return sharing.meantFor(Set.of(Term.of("everybody"))).withLinks(List.of());
  }
}
