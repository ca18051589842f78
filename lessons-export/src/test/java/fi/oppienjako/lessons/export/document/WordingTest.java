package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.export.document.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
  private static final Programme PROGRAMME =
      Programme.of(Id.of("support"), LocalizedText.english("Expert support"));
  private static final Project PROJECT =
      Examples.PROJECT
          .in(PROGRAMME.id())
          .withTeam(List.of(new Member(Examples.ANNA.id(), Id.of("lead"), DateRange.ALWAYS)));
  private static final Project HIDDEN =
      Project.of(Id.of("hidden"), LocalizedText.english("Hidden"), PROJECT.challenge())
          .in(PROGRAMME.id())
          .openAt(Openness.LAB);
  private static final Lesson LESSON =
      LessonDraft.in(Languages.ENGLISH)
          .titled("Ask first")
          .observed("Nobody had asked.")
          .capture(Id.of("l1"), PROJECT, by(Examples.ANNA), Examples.NOON);
  private static final Action ACTION =
      Action.open(
          Id.of("a1"), LESSON, LocalizedText.english("Book a room"), Examples.ANNA.id(), DAY);
  private static final Viewer MEMBER =
      Viewer.anyone().at(Openness.LAB, PROGRAMME).memberOf(PROJECT);
  private static final Organisation TOWN =
      Organisation.of(Id.of("town"), text("Town", "Kaupunki", "Staden"), Term.of("municipality"));
  private static final Sharing COFFEE =
      Sharing.planned(
          Id.of("coffee"),
          PROGRAMME.id(),
          SharingKind.EVENT,
          LocalizedText.english("Morning coffee"),
          Term.of("event"),
          DAY,
          Openness.AGORA);
  private static final Plan PLAN =
      Plan.following(PROJECT, Examples.playbook())
          .adapted(
              new Adaptation.Rename(
                  Adaptation.Part.PHASE, "grasp", LocalizedText.english("Looking around")),
              new Adaptation.RepeatPhase(Id.of("develop"), Id.of("again"), Id.of("develop")));

  @Test
  void namesWhatTheReaderSees() {
    Wording wording = seenBy(MEMBER);
    assertThat(wording.project(PROJECT.id())).isEqualTo("Guidance in order");
    assertThat(wording.project(HIDDEN.id())).isEqualTo("Hidden");
    assertThat(wording.organisation(TOWN.id())).isEqualTo("Town");
    assertThat(wording.names().lesson(LESSON.id())).contains(LESSON.content().title());
    assertThat(wording.names().person(Examples.ANNA.id())).contains("Anna Example");
  }

  @Test
  void leavesTheIdentifierOfWhatTheReaderDoesNotSee() {
    Wording wording = seenBy(Viewer.anyone());
    assertThat(wording.project(PROJECT.id())).isEqualTo("Guidance in order");
    assertThat(wording.project(HIDDEN.id())).isEqualTo("hidden");
    assertThat(wording.project(Id.of("nobody-knows"))).isEqualTo("nobody-knows");
    assertThat(wording.names().lesson(LESSON.id())).isEmpty();
    assertThat(wording.names().person(Examples.ANNA.id())).isEmpty();
  }

  @Test
  void callsAPhaseAsThePlaybookDoesAndOneOfItsOwnAsThePlanDoes() {
    Wording wording = seenBy(Viewer.anyone());
    assertThat(wording.phase(Id.of("grasp"))).isEqualTo("Grasping the challenge");
    assertThat(wording.phase(Id.of("again"))).isEqualTo("Developing");
  }

  @Test
  void namesWhatIsOverdue() {
    Wording wording = seenBy(MEMBER);
    assertThat(
            Stream.of(
                    overdue(Overdue.What.CAPTURE, "guidance"),
                    overdue(Overdue.What.SHARING, "support"),
                    overdue(Overdue.What.PLANNED_SHARING, "coffee"),
                    overdue(Overdue.What.ACTION, "a1"),
                    overdue(Overdue.What.ACTION, "a2"))
                .map(wording::subject))
        .containsExactly(
            "Guidance in order", "Expert support", "Morning coffee", "Book a room", "a2");
  }

  @Test
  void saysReasonsByNamesOfPhasesAndOrganisations() {
    MatchReasons reasons =
        new MatchReasons(
            List.of(
                new Reason(Reason.Kind.PHASE, List.of("grasp")),
                new Reason(Reason.Kind.NETWORK, List.of("town"))));
    assertThat(seenBy(Viewer.anyone()).reasons(reasons))
        .containsSubsequence("Grasping the challenge", "; ", "Town");
  }

  private static Overdue overdue(Overdue.What what, String subject) {
    return new Overdue(what, subject, DAY);
  }

  private static Wording seenBy(Viewer reader) {
    try (LessonSharing sharing = LessonSharing.inMemory()) {
      sharing
          .store()
          .load(
              Stream.of(
                  PROGRAMME,
                  TOWN,
                  Examples.ANNA,
                  Examples.playbook(),
                  PROJECT,
                  HIDDEN,
                  PLAN,
                  LESSON,
                  ACTION,
                  COFFEE),
              LoadProgress.SILENT);
      return sharing
          .store()
          .<Wording>read(reader, seen -> Wording.of(PROGRAMME, seen, Languages.ENGLISH));
    }
  }
}
