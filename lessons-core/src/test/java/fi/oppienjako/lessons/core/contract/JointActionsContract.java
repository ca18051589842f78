package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.List;
import java.util.Optional;

/** What holds for joint actions. */
public interface JointActionsContract extends GrowingContract<JointAction> {

  @Override
  default List<JointAction> things() {
    return Fixtures.some(CoCreationFixtures::jointAction, 20);
  }

  @Override
  default View<JointAction> view(Snapshot snapshot) {
    return snapshot.all(JointAction.KIND);
  }

  @Override
  default Optional<JointAction> seen(Viewer reader, JointAction action) {
    return Optional.of(action).filter(reader::sees);
  }

  @Override
  default JointAction changed(JointAction action) {
    return new JointAction(
        action.id(),
        action.revision(),
        action.roadmap(),
        action.project(),
        Fixtures.id("line", 99),
        Fixtures.id("organisation", 99),
        Openness.AGORA,
        action.history());
  }

  @Override
  default Optional<JointAction> shortened(JointAction action) {
    return action.history().entries().size() < 2
        ? Optional.empty()
        : Optional.of(
            new JointAction(
                action.id(),
                action.revision(),
                action.roadmap(),
                action.project(),
                action.place(),
                action.owner(),
                action.openness(),
                new History<>(action.history().entries().subList(0, 1))));
  }
}
