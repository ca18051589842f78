package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Change;
import fi.oppienjako.lessons.core.port.Notifier;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.sharing.Notice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Notices on their way to people. */
class DeliveringTest {

  private static final class CrashError extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Team team = new Team();
  private final Setting setting = team.setting;
  private final List<String> told = new ArrayList<>();
  private final Notifier notifier = (person, notice) -> told.add(said(person, notice));

  @AfterEach
  void close() {
    setting.sharing.close();
  }

  private static String said(Id<Person> person, Notice notice) {
    return person + " " + notice.what().key() + " " + notice.name();
  }

  /** What is delivered now. */
  private List<String> delivered() {
    told.clear();
    setting.sharing.deliver(notifier);
    return List.copyOf(told);
  }

  private void later(int days) {
    setting.clock.pass(Duration.ofDays(days));
  }

  @Nested
  class FromTheFeed {

    @Test
    void tellsEachWhatIsNewToThemOnce() {
      assertThat(delivered()).isEmpty();
      Lesson submitted = setting.lesson(LessonState.SUBMITTED);
      assertThat(delivered()).containsExactly("cara validation Book ahead");
      assertThat(delivered()).isEmpty();
      Lesson asked = setting.sharing.askToClarify(submitted, BO.because("Which desk?"));
      assertThat(delivered()).containsExactly("anna clarification Book ahead");
      setting.clock.pass(Duration.ofMinutes(1));
      Lesson answered = setting.sharing.answer(asked, ANNA);
      assertThat(delivered()).containsExactly("cara validation Book ahead");
      Lesson valid = setting.sharing.validate(answered, By.by(team.cara));
      assertThat(delivered()).isEmpty();
      Lesson shared = setting.sharing.share(valid, Openness.ARENA, ANNA);
      assertThat(delivered()).containsExactly("bo fit Book ahead");
      setting.sharing.reuse(shared, setting.clinic, Outcome.HELPED, "It did", BO);
      assertThat(delivered()).containsExactly("anna reuse Book ahead");
      assertThat(delivered()).isEmpty();
    }

    @Test
    void tellsTheAuthorOfAComment() {
      Lesson shared = setting.shared(Openness.ARENA);
      delivered();
      var comment = setting.sharing.comment(shared, "Mornings?", Openness.ARENA, BO);
      assertThat(delivered()).isEmpty();
      setting.sharing.reply(comment, "Mornings", ANNA);
      assertThat(delivered()).containsExactly("bo reply Book ahead");
    }

    @Test
    void tellsTheTeamOfAProjectThatMovesOn() {
      setting.shared(Openness.ARENA);
      assertThat(delivered()).containsExactly("bo fit Book ahead");
      setting.clock.pass(Duration.ofHours(1));
      team.works(setting.clinic, team.bo, team.cara);
      assertThat(delivered()).containsExactly("cara fit Book ahead");
    }

    @Test
    void tellsNobodyWhoHasLeftOrIsForgottenOrHasAcknowledged() {
      setting.lesson(LessonState.SUBMITTED);
      setting.shared(Openness.ARENA);
      team.works(setting.desk, team.anna);
      setting.sharing.acknowledge(team.bo, team.inbox(team.bo).get(0));
      assertThat(delivered()).isEmpty();
      team.works(setting.desk, team.anna, team.cara);
      setting.sharing.erase(team.cara, ANNA);
      assertThat(delivered()).isEmpty();
    }

    @Test
    void tellsNobodyOfWhatWasWithdrawnMeanwhile() {
      Lesson shared = setting.shared(Openness.ARENA);
      setting.sharing.withdraw(shared, BO.because("It named her"));
      assertThat(delivered()).isEmpty();
    }

    @Test
    void savesNothingWhereNothingHappened() {
      setting.lesson(LessonState.SUBMITTED);
      delivered();
      List<Change> before = setting.changes();
      delivered();
      delivered();
      assertThat(setting.changes()).isEqualTo(before);
    }

    @Test
    void goesOnWhereAnotherInstanceStopped() {
      setting.lesson(LessonState.SUBMITTED);
      delivered();
      LessonSharing other = LessonSharing.over(setting.store, setting.sharing.context().options());
      told.clear();
      other.deliver(notifier);
      assertThat(told).isEmpty();
    }

    @Test
    void isNotPossibleWithinATransaction() {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  setting.sharing.atomically(
                      all -> {
                        all.deliver(notifier);
                        return null;
                      }));
    }
  }

  @Nested
  class ByTheClock {

    private final Lesson lesson = setting.shared(Openness.STUDIO);

    @Test
    void tellsWhatFallsDueOnItsDayAndOnce() {
      setting.sharing.action(lesson, "Move the sign", team.cara, TODAY.plusDays(2), ANNA);
      assertThat(delivered()).isEmpty();
      later(1);
      assertThat(delivered()).isEmpty();
      later(1);
      assertThat(delivered()).containsExactly("cara action Move the sign");
      assertThat(delivered()).isEmpty();
      later(1);
      assertThat(delivered()).isEmpty();
    }

    @Test
    void tellsOfTheRhythm() {
      Project begun = setting.sharing.enter(setting.kept(setting.clinic), Id.of("grasp"), BO);
      assertThat(delivered()).isEmpty();
      later(30);
      assertThat(delivered()).containsExactly("bo look-up Clinic", "bo capture Clinic");
      assertThat(delivered()).isEmpty();
      setting.sharing.enter(begun, Id.of("develop"), BO);
      later(30);
      assertThat(delivered()).containsExactly("bo look-up Clinic");
    }

    @Test
    void tellsAgainTheNextDayWhatFailedOnItsDay() {
      setting.sharing.action(lesson, "Move the sign", team.cara, TODAY, ANNA);
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  setting.sharing.deliver(
                      (person, notice) -> {
                        throw new IllegalStateException("no mail");
                      }));
      later(1);
      assertThat(delivered()).containsExactly("cara action Move the sign");
    }
  }

  @Nested
  class WhenItFails {

    private final int lessons = 6;
    private int calls;

    private void waiting() {
      for (int i = 0; i < lessons; i++) {
        setting.lesson(LessonState.SUBMITTED);
        setting.lesson(LessonState.CLARIFICATION);
      }
    }

    private void everySecondFails(Id<Person> person, Notice notice) {
      if (++calls % 2 == 0) {
        throw new IllegalStateException("no mail to " + person);
      }
      told.add(person + " " + notice.thing());
    }

    @Test
    void losesNothingAndRepeatsNothing() {
      waiting();
      int rounds = 0;
      boolean done = false;
      while (!done) {
        rounds++;
        try {
          setting.sharing.deliver(this::everySecondFails);
          done = true;
        } catch (IllegalStateException e) {
          assertThat(e).hasMessageStartingWith("no mail to ");
        }
      }
      assertThat(rounds).isBetween(2, 6);
      assertThat(told).hasSize(2 * lessons).doesNotHaveDuplicates();
      assertThat(calls).isGreaterThan(2 * lessons);
    }

    @Test
    void tellsTheOthersAndThrowsWhatWasThrown() {
      waiting();
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  setting.sharing.deliver(
                      (person, notice) -> {
                        if (person.equals(team.anna.id())) {
                          throw new IllegalStateException("no mail to anna");
                        }
                        told.add(said(person, notice));
                      }))
          .withMessage("no mail to anna")
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(lessons - 1));
      assertThat(told).hasSize(lessons).allMatch(one -> one.startsWith("cara validation"));
      assertThat(delivered()).hasSize(lessons).allMatch(one -> one.startsWith("anna clarif"));
    }

    @Test
    void repeatsWhatWasDeliveredIfTheProcessEndsBeforeThatIsRemembered() {
      waiting();
      assertThatExceptionOfType(CrashError.class)
          .isThrownBy(
              () ->
                  setting.sharing.deliver(
                      (person, notice) -> {
                        if (told.size() == lessons + 2) {
                          throw new CrashError();
                        }
                        told.add(said(person, notice));
                      }));
      assertThat(told.stream().filter(one -> one.startsWith("anna"))).hasSize(lessons);
      assertThat(told.stream().filter(one -> one.startsWith("cara"))).hasSize(2);
      assertThat(delivered()).hasSize(lessons).allMatch(one -> one.startsWith("cara"));
    }

    @Test
    void mayBeAcknowledgedOnTheWay() {
      waiting();
      setting.sharing.deliver((person, notice) -> setting.sharing.acknowledge(team.anna, notice));
      assertThat(team.inbox(team.anna)).isEmpty();
      assertThat(team.inbox(team.cara)).hasSize(lessons);
      assertThat(delivered()).isEmpty();
    }
  }
}
