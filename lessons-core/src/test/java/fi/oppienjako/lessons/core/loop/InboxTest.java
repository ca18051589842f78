package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.sharing.Inbox;
import fi.oppienjako.lessons.core.sharing.Notice;
import fi.oppienjako.lessons.core.text.Languages;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for people, and what they see of it. */
class InboxTest {

  private final Team team = new Team();
  private final Setting setting = team.setting;

  @AfterEach
  void close() {
    setting.sharing.close();
  }

  private Notice only(Person person) {
    assertThat(team.inbox(person)).hasSize(1);
    return team.inbox(person).get(0);
  }

  private void later(int days) {
    setting.clock.pass(Duration.ofDays(days));
  }

  @Test
  void isEmptyWhereNothingWaits() {
    setting.lesson(LessonState.DRAFT);
    Inbox inbox = setting.sharing.inbox(team.anna);
    assertThat(inbox.isEmpty()).isTrue();
    assertThat(inbox.day()).isEqualTo(TODAY);
    assertThat(inbox.person()).isEqualTo(team.anna.id());
  }

  @Test
  void isOfSomebodyWhoIsStored() {
    Person stranger = Person.of(Id.of("stranger"), "Stranger");
    Lesson lesson = setting.lesson(LessonState.SUBMITTED);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.inbox(stranger));
    Notice notice = only(team.cara);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> setting.sharing.acknowledge(stranger, notice));
    assertThat(notice.thing()).isEqualTo(Ref.to(lesson));
  }

  @Nested
  class ASubmittedLesson {

    private final Lesson lesson = setting.lesson(LessonState.SUBMITTED);

    @Test
    void waitsForThoseInTheTeamWhoDidNotWriteIt() {
      Notice notice = only(team.cara);
      assertThat(notice.what()).isEqualTo(Notice.What.VALIDATION);
      assertThat(notice.thing()).isEqualTo(Lesson.KIND.ref(lesson.id()));
      assertThat(notice.project()).isEqualTo(setting.desk.ref());
      assertThat(notice.day()).isEqualTo(TODAY);
      assertThat(notice)
          .hasToString(
              "the lesson “Book ahead” of project “Desk” has been waiting since 2 March 2026 "
                  + "for somebody to validate it; would you?");
      assertThat(team.inbox(team.anna)).isEmpty();
      assertThat(team.inbox(team.bo)).isEmpty();
    }

    @Test
    void waitsForTheWriterTooWhereAnyoneValidates() {
      setting.sharing.save(setting.programme.validatedBy(Validators.ANYONE));
      assertThat(only(team.anna).what()).isEqualTo(Notice.What.VALIDATION);
      assertThat(only(team.cara).what()).isEqualTo(Notice.What.VALIDATION);
    }

    @Test
    void waitsForNobodyWhoMayNotValidateIt() {
      setting.refuse();
      assertThat(team.inbox(team.cara)).isEmpty();
      assertThat(setting.asked)
          .contains(
              new Setting.Question(
                  By.by(team.cara), LoopVerb.LESSON_VALIDATE, lesson.id().value()));
    }

    @Test
    void waitsForNobodyOnceItIsValidated() {
      setting.sharing.validate(lesson, BO);
      assertThat(team.inbox(team.cara)).isEmpty();
    }
  }

  @Nested
  class AQuestion {

    private final Lesson lesson = setting.lesson(LessonState.CLARIFICATION);

    @Test
    void waitsForThoseWhoWroteTheLesson() {
      Notice notice = only(team.anna);
      assertThat(notice.what()).isEqualTo(Notice.What.CLARIFICATION);
      assertThat(notice)
          .hasToString("your lesson “Book ahead” came back with a question: Which desk?");
      assertThat(team.inbox(team.cara)).isEmpty();
    }

    @Test
    void waitsForTheTeamOnceTheWritersHaveLeftIt() {
      team.works(setting.desk, team.cara);
      assertThat(only(team.cara).what()).isEqualTo(Notice.What.CLARIFICATION);
      assertThat(team.inbox(team.anna)).isEmpty();
    }

    @Test
    void comesBackOnlyWhenItIsAskedAnew() {
      setting.sharing.acknowledge(team.anna, only(team.anna));
      assertThat(team.inbox(team.anna)).isEmpty();
      later(1);
      Lesson answered = setting.sharing.answer(lesson, ANNA);
      setting.sharing.askToClarify(answered, BO.because("Which day?"));
      assertThat(only(team.anna).detail()).contains(setting.sharing.context().text("Which day?"));
    }
  }

  @Nested
  class WhatIsDue {

    private final Lesson lesson = setting.shared(Openness.STUDIO);

    private Action action() {
      return setting.sharing.action(lesson, "Move the sign", team.cara, TODAY.plusDays(2), ANNA);
    }

    @Test
    void isAnActionOnItsDay() {
      Action action = action();
      later(1);
      assertThat(team.inbox(team.cara)).isEmpty();
      later(1);
      assertThat(only(team.cara))
          .hasToString("yours to do by 4 March 2026 (project “Desk”): Move the sign");
      assertThat(only(team.cara).day()).isEqualTo(action.due());
      setting.sharing.done(action, "Moved", ANNA);
      assertThat(team.inbox(team.cara)).isEmpty();
    }

    @Test
    void isNothingOfAWithdrawnLesson() {
      action();
      setting.sharing.withdraw(lesson, BO.because("It named her"));
      later(9);
      assertThat(team.inbox(team.cara)).isEmpty();
    }

    @Test
    void isACaptureAndALookUp() {
      setting.sharing.enter(setting.kept(setting.clinic), Id.of("grasp"), BO);
      later(30);
      assertThat(team.kinds(team.bo)).containsExactly(Notice.What.LOOK_UP, Notice.What.CAPTURE);
      assertThat(setting.sharing.inbox(team.bo).toString())
          .startsWith("project “Clinic” is in a new phase: look up by 16 March 2026")
          .contains("\nwhat has project “Clinic” learned lately? A lesson");
      setting.sharing.end(setting.kept(setting.clinic), BO);
      assertThat(team.inbox(team.bo)).isEmpty();
    }

    @Test
    void comesBackWhenItFallsDueAnew() {
      setting.sharing.enter(setting.kept(setting.clinic), Id.of("grasp"), BO);
      later(30);
      team.inbox(team.bo).forEach(notice -> setting.sharing.acknowledge(team.bo, notice));
      assertThat(team.inbox(team.bo)).isEmpty();
      setting.sharing.capture(setting.clinic, BO, complete("Ring first"));
      later(30);
      assertThat(team.kinds(team.bo)).containsExactly(Notice.What.CAPTURE);
    }
  }

  @Nested
  class ALessonOfOthers {

    @Test
    void isBroughtToTheProjectThatItFitsWithTheReasons() {
      Lesson shared = setting.shared(Openness.ARENA);
      Notice notice = only(team.bo);
      assertThat(notice.what()).isEqualTo(Notice.What.FIT);
      assertThat(notice.thing()).isEqualTo(Lesson.KIND.ref(shared.id()));
      assertThat(notice)
          .hasToString(
              "“Book ahead” could help project “Clinic”: similar circumstances: busy desk; the same"
                  + " themes: booking");
      assertThat(team.inbox(team.anna)).isEmpty();
    }

    @Test
    void isNotBroughtToThoseWhoDoNotSeeIt() {
      setting.shared(Openness.STUDIO);
      assertThat(team.inbox(team.bo)).isEmpty();
    }

    @Test
    void isNotBroughtOnceItIsWithdrawnOrTheProjectHasEnded() {
      Lesson shared = setting.shared(Openness.ARENA);
      Project ended = setting.sharing.enter(setting.kept(setting.clinic), Id.of("grasp"), BO);
      assertThat(team.inbox(team.bo)).isNotEmpty();
      setting.sharing.withdraw(shared, BO.because("It named her"));
      assertThat(team.inbox(team.bo)).isEmpty();
      setting.shared(Openness.ARENA);
      assertThat(team.inbox(team.bo)).isNotEmpty();
      setting.sharing.end(ended, BO);
      assertThat(team.inbox(team.bo)).isEmpty();
    }

    @Test
    void comesTenAtATimeAndMakesRoomForOthers() {
      for (int i = 0; i < 13; i++) {
        setting.shared(Openness.AGORA);
      }
      assertThat(team.inbox(team.bo)).hasSize(10);
      team.inbox(team.bo).forEach(notice -> setting.sharing.acknowledge(team.bo, notice));
      assertThat(team.inbox(team.bo)).hasSize(3);
    }

    @Test
    void comesBackInThePhaseThatTheProjectEntersNext() {
      setting.shared(Openness.ARENA);
      setting.sharing.acknowledge(team.bo, only(team.bo));
      assertThat(team.inbox(team.bo)).isEmpty();
      later(1);
      setting.sharing.enter(setting.kept(setting.clinic), Id.of("grasp"), BO);
      assertThat(only(team.bo).day()).isEqualTo(TODAY.plusDays(1));
    }
  }

  @Nested
  class WhatBecameOfOnesOwn {

    private final Lesson lesson = setting.shared(Openness.ARENA);

    private void reused() {
      setting.sharing.reuse(lesson, setting.clinic, Outcome.PARTLY, "In the mornings", BO);
    }

    @Test
    void isThatALessonWasReused() {
      reused();
      assertThat(only(team.anna))
          .hasToString("project “Clinic” has used your lesson “Book ahead”: helped in part");
      assertThat(team.inbox(team.cara)).isEmpty();
      assertThat(team.inbox(team.bo)).isEmpty();
    }

    @Test
    void isNewsForThoseWhoHaveLeftAsFarAsTheySeeIt() {
      team.works(setting.desk, team.cara);
      reused();
      assertThat(team.inbox(team.anna)).isEmpty();
      Lesson open = setting.sharing.share(setting.kept(lesson), Openness.AGORA, BO);
      setting.sharing.reuse(open, setting.clinic, Outcome.HELPED, "It did", BO);
      assertThat(team.kinds(team.anna)).containsExactly(Notice.What.REUSE);
    }

    @Test
    void isNothingOfAWithdrawnLesson() {
      reused();
      Comment comment = setting.sharing.comment(lesson, "Mornings?", Openness.ARENA, ANNA);
      setting.sharing.reply(comment, "All day", BO);
      assertThat(team.inbox(team.anna)).hasSize(2);
      setting.sharing.withdraw(setting.kept(lesson), BO.because("It named her"));
      assertThat(team.inbox(team.anna)).isEmpty();
    }

    @Test
    void isAReplyToAComment() {
      Comment comment = setting.sharing.comment(lesson, "Mornings?", Openness.ARENA, ANNA);
      setting.sharing.reply(comment, "And afternoons", ANNA);
      assertThat(team.inbox(team.anna)).isEmpty();
      Comment reply = setting.sharing.reply(comment, "All day", BO);
      assertThat(only(team.anna))
          .hasToString("somebody replied to your comment on “Book ahead”: All day");
      setting.sharing.hide(reply, BO.because("Rude"));
      assertThat(team.inbox(team.anna)).isEmpty();
    }
  }

  @Test
  void isInTheReadersLanguageAndTheMostUrgentFirst() {
    Lesson shared = setting.shared(Openness.ARENA);
    setting.lesson(LessonState.CLARIFICATION);
    setting.sharing.reuse(shared, setting.clinic, Outcome.HELPED, "It did", BO);
    assertThat(team.kinds(team.anna)).containsExactly(Notice.What.CLARIFICATION, Notice.What.REUSE);
    Notice reuse = team.inbox(team.anna).get(1);
    assertThat(reuse.in(Languages.FINNISH))
        .isEqualTo("projekti ”Clinic” on hyödyntänyt oppiasi ”Book ahead”: auttoi");
    assertThat(reuse.in(Locale.forLanguageTag("sv-FI")))
        .isEqualTo("projektet ”Clinic” har tagit till vara din lärdom ”Book ahead”: hjälpte");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasASentence(Notice.What what) {
    Notice notice =
        new Notice(
            what,
            setting.desk.ref(),
            setting.desk.name(),
            setting.desk.ref(),
            setting.clinic.name(),
            setting.clock.instant(),
            TODAY,
            Optional.empty());
    for (Locale language : Languages.SPOKEN) {
      assertThat(notice.in(language)).containsAnyOf("Desk", "Clinic").doesNotContain("{");
    }
    assertThat(notice.in(Languages.FINNISH)).isNotEqualTo(notice.in(Languages.SWEDISH));
  }
}
