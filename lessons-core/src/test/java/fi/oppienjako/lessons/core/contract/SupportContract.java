package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportOffer;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.List;
import java.util.Optional;

/** What holds for support besides what holds for every kind. */
public interface SupportContract extends ViewContract<SupportGiven> {

  @Override
  default List<SupportGiven> things() {
    return Fixtures.some(PilotFixtures::support, 40);
  }

  @Override
  default View<SupportGiven> view(Snapshot snapshot) {
    return snapshot.all(SupportGiven.KIND);
  }

  @Override
  default Optional<SupportGiven> seen(Viewer reader, SupportGiven support) {
    return Optional.of(support).filter(reader::sees);
  }

  @Override
  default SupportGiven changed(SupportGiven support) {
    return new SupportGiven(
        support.id(),
        support.revision(),
        support.project(),
        new SupportOffer(
            support.offer().phase(),
            support.offer().form(),
            support.offer().about(),
            support.offer().date().plusDays(1),
            99),
        GroupCounts.NONE,
        Openness.LAB);
  }
}
