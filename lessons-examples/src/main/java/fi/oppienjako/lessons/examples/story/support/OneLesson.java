package fi.oppienjako.lessons.examples.story.support;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static fi.oppienjako.lessons.examples.story.support.ExpertSupportStory.INSTRUCTIONS;
import static fi.oppienjako.lessons.examples.story.support.ExpertSupportStory.WRITER;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.OutputKind;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.support.MissedSharing;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The second half of the story: plans, and one lesson from capture to a morning coffee. */
final class OneLesson {

  private static final Cut CUT =
      new Cut(
          Set.of(Id.of("expert"), Id.of("stakeholder"), Id.of("follow-up-owner")),
          Set.of(Id.of("look-up")));

  private OneLesson() {}

  static void reviewThePlans(Scene scene) {
    Locale language = scene.sentences().language();
    for (Project project : scene.projects()) {
      Findings findings = scene.sharing().review(project, scene.organiser()).findings();
      scene.item("plans.one", project.name(), SharedSteps.counted(scene, findings));
      findings.forEach(finding -> scene.detail("plans.finding", finding.message()));
    }
    Project project = scene.project(INSTRUCTIONS);
    scene.gap();
    scene.say("plans.coverage", project.name());
    scene.gap();
    Review review = scene.sharing().review(project, scene.organiser());
    scene.screen().block(review.coverage().in(language));
    scene.gap();
    scene.say("plans.reading");
  }

  /** What the review says when a good plan is cut short, as happens in a hurry. */
  static void reviewAWorsePlan(Scene scene) {
    Project planned = scene.project(INSTRUCTIONS);
    ProcessModel process = scene.process(planned);
    scene.say("worse.cut", planned.name());
    process.roles().stream()
        .filter(role -> CUT.roles().contains(role.id()))
        .map(Role::name)
        .forEach(name -> scene.item("worse.role", name));
    process
        .activities()
        .filter(activity -> CUT.activities().contains(activity.id()))
        .map(Activity::name)
        .forEach(name -> scene.item("worse.activity", name));
    scene.gap();
    Findings findings = Review.of(CUT.from(process), scene.programme().rhythm()).findings();
    scene.say("worse.found", findings.errors().size(), findings.warnings().size());
    SharedSteps.findings(scene, findings);
    scene.gap();
    scene.say("worse.kept");
  }

  static void findTheSameWork(Scene scene) {
    Project asking = scene.project(INSTRUCTIONS);
    scene.say("overlap.asking", asking.name());
    for (Overlap overlap : scene.sharing().overlaps(asking, scene.member(asking))) {
      Project other = overlap.one().id().equals(asking.id()) ? overlap.other() : overlap.one();
      scene.item("text", scene.led(other));
      scene.because(overlap.reasons());
    }
    scene.gap();
    scene.say("overlap.now-what");
  }

  static void capture(Scene scene) {
    Lesson lesson =
        SharedSteps.capture(
            scene,
            INSTRUCTIONS,
            WRITER,
            draft ->
                draft
                    .went(Result.FAILURE)
                    .from(Perspective.DESIGN, Perspective.COMMUNITY)
                    .about("guidance")
                    .concerning("applicants")
                    .appliesWhen(
                        Condition.environment("two-languages"), Condition.people("busy-desk")));
    SharedSteps.captured(scene, lesson);
  }

  /** Which projects have shown nothing at the morning coffees for too long. */
  static void seeWhoFellSilent(Scene scene) {
    List<MissedSharing> silences =
        scene.sharing().expertSupport().missedSharings(scene.programme(), scene.organiser());
    scene.say("silent.count", silences.size(), scene.projects().size());
    for (MissedSharing silence : silences) {
      silence
          .lastShared()
          .ifPresentOrElse(
              last -> scene.item("silent.since", silence.project().name(), last, silence.due()),
              () -> scene.item("silent.never", silence.project().name(), silence.due()));
    }
    scene.gap();
    scene.say("silent.next", silences.get(0).project().name());
  }

  /** The lesson is told, with another, at a morning coffee that is open to anyone. */
  static void meetOverMorningCoffee(Scene scene) {
    By organiser = By.by(scene.sharing().person(scene.in("coffee.coordinator")));
    Sharing coffee =
        Sharing.planned(
                Id.of("coffee-before-closing"),
                scene.programme().id(),
                SharingKind.EVENT,
                scene.text("coffee.name"),
                Term.of("morning-coffee"),
                scene.today(),
                Openness.AGORA)
            .meantFor(Set.of(Term.of("anyone")));
    List<Lesson> lessons = List.of(scene.lesson(), scene.lesson("start-from-the-question"));
    Sharing planned = scene.sharing().planSharing(coffee, organiser);
    Sharing told = scene.sharing().recordHeld(planned, scene.today(), lessons, organiser);
    scene.say("coffee.told", told.name(), told.openness().label(), scene.word(told.channel()));
    told.lessons().forEach(id -> scene.item("text", scene.lesson(id.value()).content().title()));
  }

  /** A project hands on what it made, beside what others have. */
  static void handOnWhatWasMade(Scene scene) {
    LessonSharing sharing = scene.sharing();
    Project project = scene.project(INSTRUCTIONS);
    Output output =
        sharing.addOutput(
            Output.of(
                Id.of("applicant-path"),
                project,
                OutputKind.SERVICE_PATH,
                scene.text("handed.name"),
                scene.today()),
            by(WRITER));
    scene.say("handed.on", project.name(), output.name(), output.openness().label());
    scene.gap();
    scene.say("handed.all");
    for (Output one : sharing.outputs(scene.programme(), Viewer.anyone())) {
      scene.item(
          "handed.one",
          scene.begun(one.kind()),
          one.name(),
          scene.wording().project(one.project()));
    }
  }
}
