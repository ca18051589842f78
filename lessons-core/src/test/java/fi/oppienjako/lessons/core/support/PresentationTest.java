package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.LessonFixtures.shared;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.TOWN;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Languages;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresentationTest {

  private static final Rhythm WEEKLY = new Rhythm(Interval.weeks(1), Interval.days(7));
  private static final Project FORMS =
      project("forms").at(Progress.NONE.entering(Id.of("grasp"), TODAY));
  private static final Project GUIDANCE = project("guidance").at(FORMS.progress());
  private static final Lesson FIRST = shared("lesson-1", GUIDANCE, Openness.AGORA);
  private static final Lesson SECOND = shared("lesson-2", GUIDANCE, Openness.AGORA);
  private static final Lesson THIRD = shared("lesson-3", FORMS, Openness.AGORA);

  private static Sharing coffee(LocalDate day, Lesson... lessons) {
    return planned(day).told(day, List.of(lessons));
  }

  private static Sharing planned(LocalDate day) {
    return Sharing.planned(
        Id.of("coffee-" + day),
        Id.of("expert-support"),
        SharingKind.EVENT,
        text("Morning coffee"),
        Presentation.MORNING_COFFEE,
        day,
        Openness.AGORA);
  }

  private static Presentation telling(LocalDate day, Lesson... lessons) {
    return Presentation.of(coffee(day, lessons), List.of(GUIDANCE, FORMS), List.of(lessons));
  }

  @Test
  void saysWhoToldWhichLessons() {
    Presentation telling = telling(TODAY, THIRD, SECOND, FIRST);
    assertThat(telling.presenters())
        .containsExactly(
            new Presentation.Presenter(FORMS, List.of(THIRD)),
            new Presentation.Presenter(GUIDANCE, List.of(FIRST, SECOND)));
    assertThat(telling.presenters().get(0).organisations()).containsExactly(TOWN);
    assertThat(telling.presenters().get(1).lessons()).containsExactly(FIRST, SECOND);
    assertThat(telling.isBy(FORMS)).isTrue();
    assertThat(telling.isBy(project("other"))).isFalse();
  }

  @Test
  void passesOverWhatWasNotToldThere() {
    Presentation telling =
        Presentation.of(
            coffee(TODAY, FIRST), List.of(FORMS, GUIDANCE), List.of(FIRST, SECOND, THIRD));
    assertThat(telling.presenters())
        .containsExactly(new Presentation.Presenter(GUIDANCE, List.of(FIRST)));
  }

  @Test
  void keepsRecordingsAndSlides() {
    URI slides = URI.create("https://example.org/slides");
    Presentation telling =
        Presentation.of(coffee(TODAY, FIRST).withLinks(List.of(slides)), List.of(), List.of());
    assertThat(telling.links()).containsExactly(slides);
    assertThat(telling.presenters()).isEmpty();
  }

  @Test
  void isOfTheDayOnWhichItWasToldOrIsPlanned() {
    assertThat(telling(TODAY, FIRST).day()).isEqualTo(TODAY);
    Sharing late = planned(TODAY).told(TODAY.plusDays(2), List.of(FIRST));
    assertThat(Presentation.of(late, List.of(), List.of()).day()).isEqualTo(TODAY.plusDays(2));
    assertThat(Presentation.of(planned(TODAY.plusDays(5)), List.of(), List.of()).day())
        .isEqualTo(TODAY.plusDays(5));
  }

  @Test
  void silenceBeginsWhenTheRhythmIsBroken() {
    assertThat(MissedSharing.of(FORMS, WEEKLY, List.of(), TODAY.plusDays(7))).isEmpty();
    assertThat(MissedSharing.of(FORMS, WEEKLY, List.of(), TODAY.plusDays(8)))
        .contains(new MissedSharing(FORMS, Optional.empty(), TODAY.plusDays(7)));
  }

  @Test
  void silenceIsBrokenByTellingALesson() {
    List<Presentation> tellings =
        List.of(telling(TODAY.plusDays(5), FIRST), telling(TODAY.plusDays(3), THIRD));
    assertThat(MissedSharing.of(GUIDANCE, WEEKLY, tellings, TODAY.plusDays(12))).isEmpty();
    assertThat(MissedSharing.of(FORMS, WEEKLY, tellings, TODAY.plusDays(12)))
        .contains(new MissedSharing(FORMS, Optional.of(TODAY.plusDays(3)), TODAY.plusDays(10)));
  }

  @Test
  void silenceCountsFromTheBeginningWhenLessonsWereToldBefore() {
    List<Presentation> tellings = List.of(telling(TODAY.minusDays(20), THIRD));
    assertThat(MissedSharing.of(FORMS, WEEKLY, tellings, TODAY.plusDays(8)))
        .contains(new MissedSharing(FORMS, Optional.of(TODAY.minusDays(20)), TODAY.plusDays(7)));
  }

  @Test
  void silenceIsNotAskedOfThoseWhoHaveNotBegunNorAfterTheEnd() {
    assertThat(MissedSharing.of(project("new"), WEEKLY, List.of(), TODAY.plusDays(99))).isEmpty();
    Project ended = FORMS.at(FORMS.progress().ending(TODAY.plusDays(7)));
    assertThat(MissedSharing.of(ended, WEEKLY, List.of(), TODAY.plusDays(99))).isEmpty();
    Project silent = FORMS.at(FORMS.progress().ending(TODAY.plusDays(8)));
    List<Presentation> tooLate = List.of(telling(TODAY.plusDays(9), THIRD));
    assertThat(MissedSharing.of(silent, WEEKLY, tooLate, TODAY.plusDays(99)))
        .contains(new MissedSharing(silent, Optional.empty(), TODAY.plusDays(7)));
    List<Presentation> onTheLastDay = List.of(telling(TODAY.plusDays(8), THIRD));
    assertThat(MissedSharing.of(silent, WEEKLY, onTheLastDay, TODAY.plusDays(99))).isEmpty();
  }

  @Test
  void silenceIsToldInWords() {
    MissedSharing never = new MissedSharing(FORMS, Optional.empty(), TODAY);
    MissedSharing since = new MissedSharing(FORMS, Optional.of(TODAY), TODAY.plusDays(7));
    assertThat(never)
        .hasToString(
            "Project forms has not shared a lesson yet; the first was due by 2 March 2026");
    assertThat(since)
        .hasToString(
            "Project forms last shared a lesson on 2 March 2026; the next was due by 9 "
                + "March 2026");
    assertThat(since.in(Languages.FINNISH))
        .isEqualTo(
            "Project forms: oppi kerrottu viimeksi 2.3.2026, seuraava olisi pitänyt kertoa "
                + "viimeistään 9.3.2026");
  }
}
