package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.network.SupportGiver;
import java.util.List;
import java.util.Optional;

/** What holds for those who give support. */
public interface SupportGiversContract
    extends VisibleContract<SupportGiver>, GrowingContract<SupportGiver> {

  @Override
  default Kind<SupportGiver> kind() {
    return SupportGiver.KIND;
  }

  @Override
  default List<SupportGiver> things() {
    return Fixtures.some(NetworkFixtures::giver, 20);
  }

  @Override
  default SupportGiver changed(SupportGiver giver) {
    return new SupportGiver(
        giver.id(),
        giver.revision(),
        giver.network(),
        giver.project(),
        Id.of("somebody-else"),
        giver.actor(),
        giver.skills(),
        Openness.LAB);
  }

  @Override
  default Optional<SupportGiver> shortened(SupportGiver giver) {
    return giver.skills().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SupportGiver(
                giver.id(),
                1,
                giver.network(),
                giver.project(),
                giver.person(),
                giver.actor(),
                List.of(),
                giver.openness()));
  }
}
