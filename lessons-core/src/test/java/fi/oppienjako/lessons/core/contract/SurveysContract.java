package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** What holds for surveys besides what holds for every kind. */
public interface SurveysContract extends ViewContract<Survey> {

  @Override
  default List<Survey> things() {
    return Fixtures.some(PilotFixtures::survey, 40);
  }

  @Override
  default View<Survey> view(Snapshot snapshot) {
    return snapshot.all(Survey.KIND);
  }

  @Override
  default Optional<Survey> seen(Viewer reader, Survey survey) {
    return Optional.of(survey).filter(reader::sees);
  }

  @Override
  default Survey changed(Survey survey) {
    return new Survey(
        survey.id(),
        survey.revision(),
        survey.project(),
        LocalizedText.english("Another"),
        survey.questionnaire(),
        survey.closing(),
        Openness.LAB);
  }
}
