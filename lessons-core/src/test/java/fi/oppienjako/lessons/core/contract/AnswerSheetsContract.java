package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import java.util.List;
import java.util.Optional;

/** What holds for answer sheets besides what holds for every kind. */
public interface AnswerSheetsContract extends ViewContract<SurveyResponse> {

  @Override
  default List<SurveyResponse> things() {
    return Fixtures.some(PilotFixtures::sheet, 40);
  }

  @Override
  default View<SurveyResponse> view(Snapshot snapshot) {
    return snapshot.all(SurveyResponse.KIND);
  }

  @Override
  default Optional<SurveyResponse> seen(Viewer reader, SurveyResponse sheet) {
    return Optional.of(sheet).filter(reader::sees);
  }

  @Override
  default SurveyResponse changed(SurveyResponse sheet) {
    return new SurveyResponse(
        sheet.id(),
        sheet.revision(),
        sheet.survey(),
        sheet.group(),
        sheet.before(),
        Optional.of(sheet.before()));
  }
}
