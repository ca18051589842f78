package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.TargetApplicants;
import java.util.List;

/** What holds for calls besides what holds for every kind. */
public interface CallsContract extends ViewContract<Call> {

  @Override
  default List<Call> things() {
    return Fixtures.some(SupportFixtures::call, 28);
  }

  @Override
  default View<Call> view(Snapshot snapshot) {
    return snapshot.all(Call.KIND);
  }

  @Override
  default Call changed(Call call) {
    return call.asking().assessedBy().withTargetApplicants(TargetApplicants.NOBODY);
  }
}
