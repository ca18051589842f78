package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.pilot.AnswerSheet;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.port.View;
import fi.oppienjako.lessons.core.programme.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds for answer sheets besides what holds for every kind. */
public interface AnswerSheetsContract extends ViewContract<AnswerSheet> {

  @Override
  default List<AnswerSheet> things() {
    return Fixtures.some(PilotFixtures::sheet, 40);
  }

  @Override
  default View<AnswerSheet> view(Snapshot snapshot) {
    return snapshot.all(AnswerSheet.class);
  }

  @Override
  default Optional<AnswerSheet> seen(Reader reader, AnswerSheet sheet) {
    return Optional.of(sheet).filter(reader::sees);
  }

  @Override
  default AnswerSheet changed(AnswerSheet sheet) {
    return new AnswerSheet(
        sheet.id(), sheet.revision(), sheet.survey(), sheet.group(), Map.of(), Optional.empty());
  }
}
