package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.network.Answer;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What holds for answers to guiding questions. */
public interface AnswersContract extends VisibleContract<Answer>, GrowingContract<Answer> {

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

  @Override
  default Optional<Answer> shortened(Answer answer) {
    int size = answer.versions().entries().size();
    return size == 1
        ? Optional.empty()
        : Optional.of(
            new Answer(
                answer.id(),
                1,
                answer.network(),
                answer.project(),
                answer.phase(),
                answer.question(),
                answer.actor(),
                new History<>(answer.versions().entries().subList(0, size - 1)),
                answer.openness()));
  }
}
