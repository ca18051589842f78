package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.ReadingLevels;
import fi.oppienjako.lessons.core.sharing.Waiting;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a person may read, and what organisers see of what waits. */
class RightsTest {

  private static final DateRange PAST = DateRange.between(TODAY.minusDays(9), TODAY.minusDays(1));

  private final Setting setting = new Setting();
  private final Person dora = setting.sharing.person("Dora");
  private final Programme other = setting.sharing.programme("Other services");
  private final Project elsewhere =
      setting.sharing.plan("Elsewhere").in(other).facing("Queues").start(BO);

  @AfterEach
  void close() {
    setting.sharing.close();
  }

  private Viewer viewer() {
    return setting.sharing.viewerFor(dora);
  }

  private void team(DateRange during) {
    setting.sharing.save(
        setting.kept(setting.desk).withTeam(List.of(new Member(dora.id(), Id.of("role"), during))));
  }

  @Nested
  class APerson {

    @Test
    void readsWhatAnyoneReads() {
      assertThat(viewer()).isEqualTo(Viewer.anyone());
    }

    @Test
    void isInsideTheProjectsOfTheirTeamsWhileTheyAreInThem() {
      team(DateRange.since(TODAY));
      assertThat(viewer())
          .isEqualTo(Viewer.anyone().memberOf(setting.desk).at(Openness.ARENA, setting.programme));
      setting.clock.pass(Duration.ofDays(-1));
      assertThat(viewer()).isEqualTo(Viewer.anyone());
    }

    @Test
    void readsTheProgrammeAsTheirRoleInItAllows() {
      setting.sharing.save(
          setting
              .programme
              .with(new Participant(dora.id(), ReadingLevels.STEERING, DateRange.ALWAYS))
              .with(new Participant(dora.id(), ReadingLevels.ORGANISER, PAST)));
      assertThat(viewer()).isEqualTo(Viewer.anyone().at(Openness.STUDIO, setting.programme));
      assertThat(viewer().isOrganising(setting.programme.ref())).isFalse();
    }

    @Test
    void readsAsTheProgrammeSaysInItsOwnRoles() {
      Term guide = Term.of("guide");
      setting.sharing.save(
          setting
              .programme
              .with(new Participant(dora.id(), guide, DateRange.ALWAYS))
              .readAt(new ReadingLevels(Map.of(guide, Openness.LAB))));
      assertThat(viewer()).isEqualTo(Viewer.anyone().at(Openness.LAB, setting.programme));
    }

    @Test
    void readsAsTheirOrganisationsDo() {
      setting.sharing.save(
          setting.programme.with(
              new Party(setting.town.id(), ReadingLevels.ORGANISER, DateRange.ALWAYS)));
      setting.sharing.save(
          dora.belongingTo(setting.town, DateRange.since(TODAY)).belongingTo(setting.region, PAST));
      assertThat(viewer())
          .isEqualTo(
              Viewer.anyone().at(Openness.STUDIO, setting.programme).organising(setting.programme));
    }

    @Test
    void takesPartInALoneProjectWithTheirOrganisation() {
      Project alone = setting.sharing.plan("Alone").by(setting.region).facing("Queues").start(BO);
      setting.sharing.save(dora.belongingTo(setting.region, DateRange.ALWAYS));
      assertThat(viewer())
          .isEqualTo(
              Viewer.anyone().at(Openness.ARENA, setting.programme).at(Openness.ARENA, alone));
    }

    @Test
    void whoSteersOneProgrammeReadsOfAnotherWhatAnyoneReads() {
      setting.sharing.save(
          other.with(new Participant(dora.id(), ReadingLevels.STEERING, DateRange.ALWAYS)));
      Lesson studio = setting.shared(Openness.STUDIO);
      Lesson agora = setting.shared(Openness.AGORA);
      assertThat(setting.sharing.search("book ahead", viewer()))
          .extracting(Lesson::id)
          .containsExactly(agora.id());
      assertThat(setting.sharing.resultCard(setting.programme, viewer()).lessons().ids())
          .containsExactly(agora.id());
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () -> setting.store.read(viewer(), seen -> seen.get(Lesson.KIND, studio.id())));
    }

    @Test
    void hasToBeStored() {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> setting.sharing.viewerFor(Person.of(Id.of("ghost"), "Ghost")));
    }
  }

  @Nested
  class WhatWaits {

    private final Viewer organiser = Viewer.anyone().organising(setting.programme);

    private List<Waiting> waiting(Viewer viewer) {
      return setting.sharing.waiting(
          setting.kept(s -> s.get(Programme.KIND, setting.programme.id())), viewer);
    }

    @Test
    void isToldToOrganisersByNumberNameAndDay() {
      setting.lesson(LessonState.DRAFT);
      setting.clock.pass(Duration.ofDays(2));
      setting.lesson(LessonState.DRAFT);
      setting.lesson(LessonState.SUBMITTED);
      setting.lesson(LessonState.CLARIFICATION);
      setting.lesson(LessonState.VALIDATED);
      Set<Id<Person>> anna = Set.of(ANNA.person());
      assertThat(waiting(organiser))
          .containsExactlyInAnyOrder(
              new Waiting(setting.desk.id(), Waiting.What.DRAFT, 2, anna, TODAY),
              new Waiting(
                  setting.desk.id(), Waiting.What.VALIDATION, 1, Set.of(), TODAY.plusDays(2)),
              new Waiting(
                  setting.desk.id(), Waiting.What.CLARIFICATION, 1, anna, TODAY.plusDays(2)),
              new Waiting(setting.desk.id(), Waiting.What.SHARING, 1, Set.of(), TODAY.plusDays(2)));
      assertThat(waiting(organiser).get(0))
          .hasToString("project “n-004”: 2 drafts, the oldest from 2 March 2026");
    }

    @Test
    void tellsOfLateCapturesAndActions() {
      Lesson lesson = setting.lesson(LessonState.DRAFT);
      setting.sharing.action(lesson, "Ring them", dora, TODAY.plusDays(1), ANNA);
      setting.clock.pass(Duration.ofDays(5));
      assertThat(waiting(organiser))
          .contains(
              new Waiting(
                  setting.desk.id(), Waiting.What.ACTION, 1, Set.of(dora.id()), TODAY.plusDays(1)));
    }

    @Test
    void isToldToMembersOfTheirOwnProjectsAndToNobodyElse() {
      setting.lesson(LessonState.DRAFT);
      assertThat(waiting(Viewer.anyone().memberOf(setting.desk))).hasSize(1);
      assertThat(waiting(Viewer.anyone().memberOf(setting.clinic))).isEmpty();
      assertThat(waiting(Viewer.anyone().at(Openness.LAB, setting.programme))).isEmpty();
      assertThat(waiting(Viewer.anyone().organising(other))).isEmpty();
      assertThat(elsewhere.programme()).contains(other.id());
    }

    @Test
    void showsNoTextOfADraft() {
      Lesson draft = setting.lesson(LessonState.DRAFT);
      assertThat(waiting(organiser).toString()).doesNotContain("Book ahead");
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(
              () -> setting.store.read(organiser, seen -> seen.get(Lesson.KIND, draft.id())));
      assertThat(setting.sharing.resultCard(setting.programme, organiser).leftOut()).contains(1);
      assertThat(setting.sharing.resultCard(setting.programme, Viewer.anyone()).leftOut())
          .isEmpty();
    }
  }
}
