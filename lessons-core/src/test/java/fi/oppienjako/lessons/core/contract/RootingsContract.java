package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds for rootings besides what holds for every kind. */
public interface RootingsContract extends ViewContract<Rooting> {

  @Override
  default List<Rooting> things() {
    return Fixtures.some(PilotFixtures::rooting, 40);
  }

  @Override
  default View<Rooting> view(Snapshot snapshot) {
    return snapshot.all(Rooting.KIND);
  }

  @Override
  default Optional<Rooting> seen(Viewer reader, Rooting rooting) {
    return Optional.of(rooting).filter(reader::sees);
  }

  @Override
  default Rooting changed(Rooting rooting) {
    return new Rooting(
        rooting.id(),
        rooting.revision(),
        rooting.project(),
        Set.of(Fixtures.id("pilot", 99)),
        rooting.solution(),
        Set.of(),
        rooting.measures(),
        Openness.LAB);
  }
}
