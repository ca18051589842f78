package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.CommentThread;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.port.LostHistoryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was shared can be taken back. */
class TakingBackTest {

  private final Setting setting = new Setting();

  @AfterEach
  void close() {
    setting.sharing.close();
  }

  private Lesson seenBy(Viewer viewer, Lesson lesson) {
    return setting.store.read(viewer, seen -> seen.get(Lesson.KIND, lesson.id()));
  }

  @Nested
  class Withdrawing {

    private final Lesson withdrawn =
        setting.sharing.withdraw(setting.shared(Openness.AGORA), BO.because("It named her"));

    @Test
    void leavesThePlaceAndTheFactToThoseOutside() {
      Lesson seen = seenBy(Viewer.anyone(), withdrawn);
      assertThat(seen.state()).isEqualTo(LessonState.WITHDRAWN);
      assertThat(seen.content().title()).isEqualTo(seen.content().observation());
      assertThat(seen.toString()).isEqualTo("(withdrawn) (withdrawn, agora)");
      assertThat(seen.relevance().topics().themes()).isEmpty();
      assertThat(seen.relevance().conditions().isEmpty()).isTrue();
      assertThat(seen.contributors()).isEmpty();
      assertThat(seen.evidence()).isEmpty();
      assertThat(seen.life().history().entries())
          .extracting(History.Entry::by)
          .last()
          .isEqualTo(Optional.of(BO.because("It named her")));
      assertThat(seen.life().history().entries())
          .flatExtracting(entry -> entry.by().stream().toList())
          .hasSize(1);
    }

    @Test
    void leavesItWholeToItsProject() {
      Viewer member = Viewer.anyone().memberOf(setting.desk);
      assertThat(seenBy(member, withdrawn)).isEqualTo(withdrawn);
      assertThat(withdrawn.content().title().toString()).isEqualTo("Book ahead");
    }

    @Test
    void takesItOutOfEveryAnswer() {
      assertThat(setting.sharing.search("book ahead", Viewer.anyone())).isEmpty();
      assertThat(setting.sharing.search("withdrawn", Viewer.anyone())).isEmpty();
      assertThat(setting.sharing.search("book ahead", Viewer.unrestricted())).isEmpty();
      assertThat(setting.sharing.lookUp(setting.clinic, Viewer.anyone())).isEmpty();
      assertThat(setting.sharing.beneficiaries(withdrawn, Viewer.unrestricted())).isEmpty();
    }

    @Test
    void leavesThePlaceOfItsCommentsToThoseOutside() {
      Lesson shared = setting.shared(Openness.AGORA);
      Comment comment = setting.sharing.comment(shared, "Call her", Openness.AGORA, BO);
      setting.sharing.reply(comment, "Done", BO);
      setting.sharing.withdraw(shared, BO.because("It named her"));
      List<Comment> seen = discussion(shared, Viewer.anyone());
      assertThat(seen).hasSize(2);
      assertThat(seen).extracting(one -> one.text().toString()).containsOnly("(withdrawn)");
      assertThat(seen).extracting(one -> one.by()).containsOnly(By.by(BO.person()));
      assertThat(discussion(shared, Viewer.anyone().memberOf(setting.desk)))
          .extracting(one -> one.text().toString())
          .containsExactly("Call her", "Done");
    }

    private List<Comment> discussion(Lesson lesson, Viewer viewer) {
      return setting.sharing.discussion(lesson, viewer).stream()
          .flatMap(CommentThread::comments)
          .toList();
    }

    @Test
    void needsAReasonAndASharedLesson() {
      Lesson shared = setting.shared(Openness.AGORA);
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.withdraw(shared, BO));
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(
              () ->
                  setting.sharing.withdraw(
                      setting.lesson(LessonState.DRAFT), BO.because("It named her")));
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.share(withdrawn, Openness.AGORA, BO));
    }
  }

  @Nested
  class Redacting {

    private static final String NUMBER = "040 123 4567";

    private final Lesson corrected =
        setting.sharing.correct(
            setting.sharing.correct(
                setting.shared(Openness.AGORA),
                ANNA.because("Whom to ask"),
                draft -> draft.observed("Ring " + NUMBER)),
            ANNA.because("Clearer"),
            draft -> draft.observed("Ring the desk, " + NUMBER));

    private Lesson redacted() {
      return setting.sharing.redact(
          corrected, BO.because("A number of a person"), draft -> draft.observed("Ring the desk"));
    }

    @Test
    void takesItOutOfEveryWording() {
      Lesson redacted = redacted();
      assertThat(corrected.toString() + corrected.content() + corrected.life()).contains(NUMBER);
      assertThat(setting.<Lesson>kept(seen -> seen.get(Lesson.KIND, redacted.id())))
          .isEqualTo(redacted);
      assertThat(redacted.content() + " " + redacted.life()).doesNotContain(NUMBER);
      assertThat(redacted.corrections()).hasSize(2);
      assertThat(redacted.state()).isEqualTo(LessonState.SHARED);
      assertThat(redacted.openness()).contains(Openness.AGORA);
    }

    @Test
    void keepsWhoDidItAndWhy() {
      By last = lastBy(redacted());
      assertThat(last).isEqualTo(BO.because("A number of a person"));
      assertThatExceptionOfType(ImpossibleStepException.class)
          .isThrownBy(() -> setting.sharing.redact(corrected, BO, draft -> {}));
    }

    @Test
    void isPossibleInEveryState() {
      for (LessonState state : LessonState.values()) {
        Lesson lesson = setting.lesson(state);
        assertThat(
                setting
                    .sharing
                    .redact(lesson, BO.because("A name"), draft -> draft.titled("Ask first"))
                    .state())
            .isEqualTo(state);
      }
    }

    @Test
    void isTheOnlyWayInWhichAnEarlierWordingChanges() {
      Lesson redacted = redacted();
      Lesson forged = corrected.correct(draft(corrected), BO.because("x"), setting.clock.instant());
      assertThat(redacted.isSuccessorOf(corrected)).isTrue();
      assertThatExceptionOfType(LostHistoryException.class)
          .isThrownBy(() -> setting.sharing.save(forged.atRevision(redacted.revision())));
      assertThat(corrected.isSuccessorOf(redacted)).isFalse();
    }

    private static LessonDraft draft(Lesson lesson) {
      return LessonDraft.of(lesson, Locale.ENGLISH);
    }

    private static By lastBy(Lesson lesson) {
      var entries = lesson.life().history().entries();
      return entries.get(entries.size() - 1).by().orElseThrow();
    }
  }

  @Test
  void aDraftTakesAwayWhatItSaidAndMovesWhereItWasLearned() {
    Evidence note = Evidence.of(text("A note"));
    Lesson draft =
        setting.sharing.capture(
            setting.desk,
            ANNA,
            told ->
                told.titled("Ask first")
                    .observed("They waited")
                    .about("booking", "queues")
                    .concerning("residents")
                    .from(Perspective.DESIGN, Perspective.SYSTEMS)
                    .restingOn(note));
    Lesson edited =
        setting.sharing.edit(
            draft,
            ANNA,
            told ->
                told.notAbout("queues")
                    .notConcerning("residents")
                    .notFrom(Perspective.SYSTEMS)
                    .notRestingOn(note)
                    .inPhase(Id.of("grasp"))
                    .inSession(Id.of("interview")));
    assertThat(edited.relevance().topics().themes()).extracting(Object::toString).hasSize(1);
    assertThat(edited.relevance().topics().targetGroups()).isEmpty();
    assertThat(edited.relevance().perspectives()).containsExactly(Perspective.DESIGN);
    assertThat(edited.evidence()).isEmpty();
    assertThat(edited.origin().phase()).contains(Id.of("grasp"));
    assertThat(edited.origin().session()).contains(Id.of("interview"));
  }
}
