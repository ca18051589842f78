package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;

/** What holds for experts besides what holds for every kind. */
public interface ExpertsContract extends VisibleContract<Expert> {

  @Override
  default List<Expert> things() {
    return Fixtures.some(SupportFixtures::expert, 28);
  }

  @Override
  default Kind<Expert> kind() {
    return Expert.KIND;
  }

  @Override
  default Expert changed(Expert expert) {
    return new Expert(
        expert.id(),
        expert.revision(),
        Id.of("somebody-else"),
        Term.of("volunteer"),
        Set.of(),
        List.of(),
        List.of());
  }
}
