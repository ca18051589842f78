package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.people.By.by;
import static fi.oppienjako.lessons.core.text.LocalizedText.english;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.Requirements;
import fi.oppienjako.lessons.core.network.Support;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.port.Bookmark;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.NoticeLog;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds that this library brings, with things to try stores with: one line a kind. */
public final class SampledKinds {

  private static final By WHO = by(Id.of("somebody-else")).because("It is otherwise by now");
  private static final Instant LATER = Instant.parse("2031-05-06T07:08:09Z");

  /** People and the places where they learn, and lessons; what a store begins with. */
  public static final List<Sampled<?>> LESSONS =
      List.of(
          Sampled.of(Person.KIND, 20, Fixtures.STANDARD::person, Person::forgotten),
          Sampled.of(Organisation.KIND, 20, Fixtures.STANDARD::organisation),
          Sampled.of(Programme.KIND, 30, Fixtures.STANDARD::programme, SampledKinds::changed),
          Sampled.of(Project.KIND, 40, Fixtures.STANDARD::project, SampledKinds::changed),
          Sampled.of(Lesson.KIND, 80, Fixtures.STANDARD::lesson, SampledKinds::changed));

  /** What else the loop leaves. */
  public static final List<Sampled<?>> LOOP =
      List.of(
          Sampled.of(Playbook.KIND, 36, Fixtures.STANDARD::playbook),
          Sampled.of(Plan.KIND, 36, Fixtures.STANDARD::plan),
          Sampled.of(Session.KIND, 36, Fixtures.STANDARD::session),
          Sampled.of(
              Comment.KIND,
              36,
              Fixtures.STANDARD::comment,
              one -> one.isHidden() ? one.show(WHO, LATER) : one.hide(WHO, LATER)),
          Sampled.of(Action.KIND, 36, Fixtures.STANDARD::action),
          Sampled.of(Sharing.KIND, 36, Fixtures.STANDARD::sharing),
          Sampled.of(LookUp.KIND, 36, Fixtures.STANDARD::lookUp),
          Sampled.of(OverlapJudgement.KIND, 36, Fixtures.STANDARD::overlapJudgement),
          Sampled.of(Reuse.KIND, 36, Fixtures.STANDARD::reuse),
          Sampled.of(NoticeLog.KIND, 36, Fixtures.STANDARD::noticeLog),
          Sampled.of(Bookmark.KIND, 36, Fixtures.STANDARD::bookmark));

  /** What expert support leaves. */
  public static final List<Sampled<?>> SUPPORT =
      List.of(
          Sampled.of(Call.KIND, 28, SupportFixtures::call),
          Sampled.of(
              Application.KIND,
              28,
              SupportFixtures::application,
              one -> one.openAt(Openness.STUDIO).withdraw(WHO, LATER)),
          Sampled.of(
              Assessment.KIND, 28, SupportFixtures::assessment, one -> one.biased(WHO, LATER)),
          Sampled.of(Expert.KIND, 28, SupportFixtures::expert),
          Sampled.of(Output.KIND, 28, SupportFixtures::output));

  /** What co-creation leaves. */
  public static final List<Sampled<?>> CO_CREATION =
      List.of(
          Sampled.of(
              Contribution.KIND,
              36,
              CoCreationFixtures::contribution,
              one -> one.setAside(WHO, LATER)),
          Sampled.of(
              Roadmap.KIND,
              36,
              CoCreationFixtures::roadmap,
              one -> one.in(Set.of(Languages.SWEDISH)).draft(RoadmapContent.NONE, WHO, LATER)),
          Sampled.of(
              RoadmapComment.KIND, 36, CoCreationFixtures::remark, one -> one.hide(WHO, LATER)),
          Sampled.of(
              JointAction.KIND,
              36,
              CoCreationFixtures::jointAction,
              one -> one.openedTo(Openness.AGORA).drop(WHO, LATER)));

  /** What networks of support leave. */
  public static final List<Sampled<?>> NETWORK =
      List.of(
          Sampled.of(
              Network.KIND,
              36,
              NetworkFixtures::network,
              one ->
                  one.with(NetworkActor.national(Id.of("newcomer"), Term.of("association")))
                      .expecting(List.of(Term.of("other")))
                      .with(Support.NONE)
                      .asking(Requirements.NONE)
                      .evaluatedBy(List.of())
                      .openAt(Openness.AGORA)),
          Sampled.of(
              Answer.KIND,
              36,
              NetworkFixtures::answer,
              one -> one.revised(english("Otherwise"), WHO, LATER)),
          Sampled.of(SupportGiver.KIND, 36, NetworkFixtures::giver),
          Sampled.of(NetworkEvaluation.KIND, 36, NetworkFixtures::evaluation));

  /** What pilots leave. */
  public static final List<Sampled<?>> PILOT =
      List.of(
          Sampled.of(Idea.KIND, 40, PilotFixtures::idea),
          Sampled.of(Pilot.KIND, 40, PilotFixtures::pilot),
          Sampled.of(SupportGiven.KIND, 40, PilotFixtures::support),
          Sampled.of(Rooting.KIND, 40, PilotFixtures::rooting),
          Sampled.of(Survey.KIND, 40, PilotFixtures::survey, one -> one.closed(WHO, LATER)),
          Sampled.of(
              SurveyResponse.KIND,
              40,
              PilotFixtures::sheet,
              one ->
                  new SurveyResponse(
                      one.id(),
                      one.revision(),
                      one.survey(),
                      one.group(),
                      one.before(),
                      Optional.of(one.after().orElse(one.before())))));

  /** All of them. */
  public static final List<Sampled<?>> ALL =
      Stream.of(LESSONS, LOOP, SUPPORT, CO_CREATION, NETWORK, PILOT)
          .<Sampled<?>>flatMap(List::stream)
          .toList();

  private SampledKinds() {}

  private static Programme changed(Programme programme) {
    return programme
        .named(english("Otherwise"))
        .in(new Rhythm(Interval.days(3), Interval.weeks(5)))
        .during(DateRange.since(LocalDate.of(2027, 1, 1)))
        .toldAnew(programme, WHO, LATER);
  }

  private static Project changed(Project project) {
    return project
        .openAt(project.openness() == Openness.LAB ? Openness.AGORA : Openness.LAB)
        .withParties(List.of())
        .withTeam(List.of())
        .about(Topics.NONE)
        .amid(Conditions.NONE)
        .at(Progress.NONE)
        .in(Id.<Programme>of("elsewhere"))
        .facing(project.challenge().refined(project.name(), WHO, LATER))
        .during(DateRange.between(PartialDate.of(2021), PartialDate.parse("2022-05")))
        .named(english("Otherwise"))
        .toldAnew(project, WHO, LATER);
  }

  private static Lesson changed(Lesson lesson) {
    boolean reviewed =
        EnumSet.of(LessonState.VALIDATED, LessonState.SHARED, LessonState.EMBEDDED)
            .contains(lesson.state());
    LessonDraft other =
        LessonDraft.in(Languages.ENGLISH)
            .titled("Another")
            .observed("Something else happened")
            .under("CC0-1.0");
    if (lesson.state() != LessonState.DRAFT) {
      other = LessonDraft.of(lesson, Languages.ENGLISH).titled("Another").under("CC0-1.0");
    }
    return reviewed ? lesson.correct(other, WHO, LATER) : lesson.edit(other, WHO, LATER);
  }
}
