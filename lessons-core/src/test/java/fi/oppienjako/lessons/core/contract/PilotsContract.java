package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;

/** What holds for pilots besides what holds for every kind. */
public interface PilotsContract extends ViewContract<Pilot> {

  @Override
  default List<Pilot> things() {
    return Fixtures.some(PilotFixtures::pilot, 40);
  }

  @Override
  default View<Pilot> view(Snapshot snapshot) {
    return snapshot.all(Pilot.KIND);
  }

  @Override
  default Optional<Pilot> seen(Viewer reader, Pilot pilot) {
    return Optional.of(pilot).filter(reader::sees);
  }

  @Override
  default Pilot changed(Pilot pilot) {
    Feedback more =
        new Feedback(Term.of("others"), LocalizedText.english("More"), pilot.trial().last());
    return pilot.heard(more).openAt(Openness.LAB);
  }
}
