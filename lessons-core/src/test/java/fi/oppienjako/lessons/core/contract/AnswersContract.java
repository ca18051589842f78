package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;

/** What holds for answers to guiding questions. */
public interface AnswersContract extends VisibleContract<Answer> {

  @Override
  default Kind<Answer> kind() {
    return Answer.KIND;
  }

  @Override
  default List<Answer> things() {
    return Fixtures.some(NetworkFixtures::answer, 20);
  }

  @Override
  default Answer changed(Answer answer) {
    return answer.revised(LocalizedText.english("Otherwise"), By.by(Id.of("bo")), Instant.EPOCH);
  }
}
