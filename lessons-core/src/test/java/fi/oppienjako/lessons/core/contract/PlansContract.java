package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Plan;
import java.util.List;
import java.util.Optional;

/** What holds for plans. */
public interface PlansContract extends ViewContract<Plan> {

  @Override
  default List<Plan> things() {
    return Fixtures.some(Fixtures.STANDARD::plan, 12);
  }

  @Override
  default View<Plan> view(Snapshot snapshot) {
    return snapshot.plans();
  }

  @Override
  default Optional<Plan> seen(Viewer reader, Plan plan) {
    return Optional.of(plan).filter(reader::sees);
  }

  @Override
  default Plan changed(Plan plan) {
    return new Plan(
        plan.id(),
        plan.revision(),
        plan.project(),
        Optional.empty(),
        List.of(),
        plan.process(),
        Openness.LAB);
  }
}
