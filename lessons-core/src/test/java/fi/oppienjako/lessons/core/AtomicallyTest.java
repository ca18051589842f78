package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.NotPermittedException;
import fi.oppienjako.lessons.core.port.Position;
import fi.oppienjako.lessons.core.reuse.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several verbs done wholly or not at all. */
class AtomicallyTest {

  private final Setting setting = new Setting();
  private final Lesson lesson = setting.lesson(LessonState.VALIDATED);
  private final List<Change> before = setting.changes();

  private Lesson shareAndReuse(LessonSharing all) {
    Lesson shared = all.share(lesson, Openness.STUDIO, BO);
    all.reuse(shared, setting.clinic, Outcome.HELPED, "It did", BO);
    return all.share(shared, Openness.AGORA, BO);
  }

  @Nested
  class WhenAllGoesWell {

    @Test
    void keepsAllAndGivesBackWhatIsAskedFor() {
      Lesson shared = setting.sharing.atomically(all -> shareAndReuse(all));
      assertThat(shared.openness()).contains(Openness.AGORA);
      assertThat(setting.kept(lesson)).isEqualTo(shared);
      assertThat(setting.changes()).hasSize(before.size() + 3);
    }

    @Test
    void seesWhatItHasDoneItself() {
      boolean seen =
          setting.sharing.atomically(
              all -> {
                Lesson shared = shareAndReuse(all);
                return all.search("book", Viewer.anyone())
                    .contains(shared.redactedAt(Openness.AGORA));
              });
      assertThat(seen).isTrue();
    }

    @Test
    void answersAsTheReaderMaySee() {
      assertThat(
              setting.sharing.<Boolean>atomically(
                  all ->
                      all.search("book", Viewer.anyone().at(Openness.LAB, setting.programme))
                          .isEmpty()))
          .isTrue();
    }

    @Test
    void mayGiveBackNothing() {
      Object nothing =
          setting.sharing.atomically(
              all -> {
                shareAndReuse(all);
                return null;
              });
      assertThat(nothing).isNull();
      assertThat(setting.kept(lesson).state()).isEqualTo(LessonState.SHARED);
    }
  }

  @Nested
  class WhenSomethingFails {

    @Test
    void keepsNothing() {
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(
              () ->
                  setting.sharing.atomically(
                      all -> {
                        shareAndReuse(all);
                        all.enter(setting.clinic, Id.of("grasp"), ANNA);
                        return all.validate(lesson, BO);
                      }));
      assertThat(setting.changes()).isEqualTo(before);
      assertThat(setting.kept(lesson)).isEqualTo(lesson);
      assertThat(setting.kept(setting.clinic)).isEqualTo(setting.clinic);
    }

    @Test
    void asksForPermissionAsEver() {
      setting.refuse();
      assertThatExceptionOfType(NotPermittedException.class)
          .isThrownBy(() -> setting.sharing.atomically(all -> shareAndReuse(all)));
    }
  }

  @Nested
  class Within {

    @Test
    void mayBeDoneWithinAnother() {
      setting.sharing.atomically(all -> all.atomically(more -> shareAndReuse(more)));
      assertThat(setting.changes()).hasSize(before.size() + 3);
    }

    @Test
    void isUndoneWithTheOuterOne() {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  setting.sharing.atomically(
                      all -> {
                        all.atomically(more -> shareAndReuse(more));
                        throw new IllegalStateException("stop");
                      }))
          .withMessage("stop");
      assertThat(setting.changes()).isEqualTo(before);
    }

    @Test
    void closesNothingOfTheOuterOne() {
      setting.sharing.atomically(
          all -> {
            all.close();
            return shareAndReuse(all);
          });
      assertThat(setting.kept(lesson).openness()).contains(Openness.AGORA);
    }

    @Test
    void neitherLoadsNorReadsTheFeed() {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  setting.sharing.atomically(
                      all -> {
                        all.store().load(Stream.of(), LoadProgress.SILENT);
                        return null;
                      }))
          .withMessageContaining("a load commits in chunks");
      assertThatIllegalStateException()
          .isThrownBy(() -> setting.sharing.atomically(all -> all.store().changes(Position.START)))
          .withMessageContaining("in the feed only once it is done");
    }

    @Test
    void refusesTheOuterSharing() {
      assertThatIllegalStateException()
          .isThrownBy(() -> setting.sharing.atomically(all -> shareAndReuse(setting.sharing)));
    }
  }
}
