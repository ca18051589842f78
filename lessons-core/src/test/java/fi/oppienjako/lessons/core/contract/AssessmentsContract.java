package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.support.Assessment;
import java.time.Instant;
import java.util.List;

/** What holds for assessments besides what holds for every kind. */
public interface AssessmentsContract extends VisibleContract<Assessment> {

  @Override
  default List<Assessment> things() {
    return Fixtures.some(SupportFixtures::assessment, 28);
  }

  @Override
  default Kind<Assessment> kind() {
    return Assessment.KIND;
  }

  @Override
  default Assessment changed(Assessment assessment) {
    return assessment.biased(By.by(Id.of("somebody-else")).because("Friends"), Instant.EPOCH);
  }
}
