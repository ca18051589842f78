package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.support.Application;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds for applications besides what holds for every kind. */
public interface ApplicationsContract
    extends VisibleContract<Application>, GrowingContract<Application> {

  @Override
  default List<Application> things() {
    return Fixtures.some(SupportFixtures::application, 28);
  }

  @Override
  default Kind<Application> kind() {
    return Application.KIND;
  }

  @Override
  default Optional<Application> seen(Viewer reader, Application application) {
    return Optional.of(application).filter(reader::sees).map(seen -> seen.redactedFor(reader));
  }

  @Override
  default Application changed(Application application) {
    return application
        .openAt(Openness.STUDIO)
        .withdraw(By.by(Id.of("somebody-else")), Instant.EPOCH);
  }

  @Override
  default Optional<Application> shortened(Application application) {
    return Optional.of(application.redactedFor(Viewer.anyone()))
        .filter(shown -> !shown.equals(application));
  }
}
