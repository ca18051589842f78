package fi.oppienjako.lessons.examples.story.concept;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static java.util.Comparator.comparing;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.lesson.Correction;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Papers;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.SharedSteps;
import fi.oppienjako.lessons.examples.story.Story;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The story of the concept of sharing lessons: one small project plans, shares and looks back. */
public final class ConceptStory {

  private static final String PROJECT = "told-once";
  private static final String MANAGER = "town-manager";
  private static final String STEWARD = "town-steward";
  private static final String WRITER = "town-adviser";
  private static final String CONTACT = "town-contact";

  private static final Id<Phase> TRIAL = Id.of("develop");
  private static final Id<Phase> SECOND_TRIAL = Id.of("second-trial");
  private static final Id<Sharing> CLINIC = Id.of("clinic-november");

  private ConceptStory() {}

  /** The story, whose last step writes {@code papers}. */
  public static Story writing(Papers papers) {
    return Story.of("sharing-lessons-2022", ConceptStory.class)
        .step("programme", november(1), SharedSteps::programme)
        .step("adapt", november(1), ConceptStory::adaptAPlan)
        .step("mend", november(2), ConceptStory::mendThePlan)
        .step("known", november(3), ConceptStory::lookUpWhatIsKnown)
        .step("overdue", november(7), SharedSteps::overdue)
        .step("capture", november(8), ConceptStory::captureInRhythm)
        .step("validate", november(9), scene -> SharedSteps.validate(scene, WRITER, STEWARD))
        .step("whom", november(14), ConceptStory::planWhomToTell)
        .step("open", november(21), scene -> SharedSteps.open(scene, STEWARD, CONTACT))
        .step("clinic", november(30), ConceptStory::holdTheClinic)
        .step("discuss", december(1), scene -> SharedSteps.discuss(scene, "centre-adviser", WRITER))
        .step("reuse", december(12), s -> SharedSteps.reuse(s, "one-queue", "centre-manager"))
        .step("back", december(14), ConceptStory::correctTheLesson)
        .step("sharings", january(9), ConceptStory::lookBackAtSharings)
        .step("card", january(9), SharedSteps::card)
        .step("papers", january(9), scene -> SharedSteps.papers(scene, PROJECT, papers));
  }

  // A plan of one's own

  private static void adaptAPlan(Scene scene) {
    Project planning = scene.project(PROJECT);
    Id<Phase> now = planning.progress().current().map(Progress.Visit::phase).orElseThrow();
    Activity walk =
        Activity.of(Id.of("walk-along"), scene.text("adapt.walk"), Perspective.DESIGN)
            .doneBy(Set.of(Id.of("project-group"), Id.of("stakeholder")))
            .serving(LoopStep.DO);
    Plan adapted =
        scene
            .sharing()
            .adapt(
                planning,
                by(MANAGER),
                new Adaptation.DropRole(Id.of("expert")),
                new Adaptation.AddActivity(walk, now),
                new Adaptation.RepeatPhase(TRIAL, SECOND_TRIAL, TRIAL),
                new Adaptation.Rename(
                    Adaptation.Part.PHASE, SECOND_TRIAL.value(), scene.text("adapt.second-trial")),
                new Adaptation.Rename(
                    Adaptation.Part.ACTIVITY,
                    "pilot.second-trial",
                    scene.text("adapt.second-pilot")),
                new Adaptation.Rename(
                    Adaptation.Part.ACTIVITY, "open-discussion", scene.text("adapt.clinic")));
    scene.say("adapt.told", planning.name());
    SharedSteps.departures(scene, adapted);
    scene.gap();
    Scene.refused(
        () -> scene.sharing().adapt(planning, by(MANAGER), new Adaptation.DropPhase(now)));
    scene.say("adapt.refused", scene.wording().phase(now));
  }

  /** The review shows what the perspectives no longer reach, and the plan is mended. */
  private static void mendThePlan(Scene scene) {
    Project planned = scene.project(PROJECT);
    Review before = scene.sharing().review(planned, scene.organiser());
    scene.say(
        "worse.found", before.findings().errors().size(), before.findings().warnings().size());
    SharedSteps.findings(scene, before.findings());
    scene.gap();
    letTheManagerJoin(scene, planned, Id.of("pilot"));
    letTheManagerJoin(scene, planned, Id.of("pilot.second-trial"));
    Review after = scene.sharing().review(planned, scene.organiser());
    Locale language = scene.sentences().language();
    scene.say("mend.after", SharedSteps.counted(scene, after.findings()));
    SharedSteps.findings(scene, after.findings());
    scene.gap();
    scene.screen().block(after.coverage().in(language));
  }

  private static void letTheManagerJoin(Scene scene, Project planned, Id<Activity> id) {
    ProcessModel process = scene.process(planned);
    Role manager = process.role(Id.of("project-manager")).orElseThrow();
    for (Phase phase : process.phases()) {
      for (Activity activity : phase.activities()) {
        if (activity.id().equals(id)) {
          Set<Id<Role>> roles = new TreeSet<>(activity.roles());
          roles.add(manager.id());
          scene
              .sharing()
              .adapt(
                  planned,
                  by(MANAGER),
                  new Adaptation.DropActivity(id),
                  new Adaptation.AddActivity(activity.doneBy(roles), phase.id()));
          scene.item("mend.joins", manager.name(), activity.name(), phase.name());
        }
      }
    }
  }

  // A lesson in rhythm

  private static void lookUpWhatIsKnown(Scene scene) {
    SharedSteps.known(
        scene,
        PROJECT,
        STEWARD,
        List.of("read-aloud-first", "one-thing-per-letter"),
        List.of("say-how-long"));
  }

  private static void captureInRhythm(Scene scene) {
    long behind = projectsBehind(scene);
    Lesson lesson =
        SharedSteps.capture(
            scene,
            PROJECT,
            WRITER,
            draft ->
                draft
                    .went(Result.SUCCESS)
                    .from(Perspective.DESIGN, Perspective.SYSTEMS)
                    .about("moving-in")
                    .concerning("new-residents")
                    .appliesWhen(
                        Condition.environment("many-channels"), Condition.people("busy-desk")));
    SharedSteps.captured(scene, lesson);
    scene.say("capture.rhythm", behind, projectsBehind(scene));
  }

  /** How many projects have written nothing down for longer than the rhythm allows. */
  private static long projectsBehind(Scene scene) {
    return scene.sharing().overdue(scene.programme(), scene.organiser()).stream()
        .filter(overdue -> overdue.what() == Overdue.What.CAPTURE)
        .count();
  }

  // Whom to tell, and what flows back

  private static void planWhomToTell(Scene scene) {
    Lesson lesson = scene.lesson();
    scene.say("whom.benefit", lesson.content().title());
    for (Suggestion<Project> one : scene.sharing().beneficiaries(lesson, scene.organiser())) {
      scene.item("text", scene.led(one.subject()));
      scene.because(one.reasons());
    }
    scene.gap();
    Sharing clinic = plan(scene, CLINIC, SharingKind.EVENT, "lesson-clinic", november(30));
    plan(scene, Id.of("town-blog"), SharingKind.PUBLICATION, "blog", january(20));
    scene.say("whom.planned");
    list(scene, sharing -> sharing.day().isAfter(scene.today()));
    scene.gap();
    Scene.refused(
        () -> scene.sharing().recordHeld(clinic, november(30), List.of(lesson), by(CONTACT)));
    scene.say("whom.refused", clinic.name(), lesson.state().label(), clinic.openness().label());
  }

  private static Sharing plan(
      Scene scene, Id<Sharing> id, SharingKind kind, String channel, LocalDate on) {
    Sharing planned =
        Sharing.planned(
            id,
            scene.programme().id(),
            kind,
            scene.text("whom." + channel),
            Term.of(channel),
            on,
            Openness.AGORA);
    return scene
        .sharing()
        .planSharing(planned.meantFor(Set.of(Term.of("desk-staff"))), by(CONTACT));
  }

  /** Lessons are told as planned, but none more openly than it is open. */
  private static void holdTheClinic(Scene scene) {
    Lesson near = scene.lesson("lawyer-at-the-table");
    Sharing planned = scene.kept(Sharing.KIND, CLINIC.value());
    LocalDate day = scene.today();
    Scene.refused(
        () -> scene.sharing().recordHeld(planned, day, List.of(scene.lesson(), near), by(CONTACT)));
    scene.say(
        "clinic.refused",
        near.content().title(),
        near.openness().orElseThrow().label(),
        planned.openness().label());
    scene.gap();
    List<Lesson> lessons = List.of(scene.lesson(), scene.lesson("read-aloud-first"));
    Sharing told = scene.sharing().recordHeld(planned, day, lessons, by(CONTACT));
    scene.say("clinic.told", told.name());
    told.lessons().forEach(id -> scene.item("text", scene.lesson(id.value()).content().title()));
  }

  /** What another project found out makes the lesson better. */
  private static void correctTheLesson(Scene scene) {
    Lesson lesson = scene.lesson();
    for (Reuse reuse :
        scene.seen(seen -> seen.reuses().where(Reuse.BY_LESSON, lesson.id()).toList())) {
      scene.item("back.reuse", scene.wording().project(reuse.project()), reuse.outcome().label());
    }
    By writer = by(WRITER).because(scene.in("back.reason"));
    String recommendation = scene.in("back.recommendation");
    Lesson better =
        scene.sharing().correct(lesson, writer, draft -> draft.recommends(recommendation));
    scene.follow(better);
    scene.gap();
    scene.say("back.corrected", scene.person(writer), writer.reason().orElseThrow());
    for (Correction correction : better.corrections()) {
      scene.item(
          "back.before", correction.at(), correction.before().recommendation().orElseThrow());
    }
    scene.item("back.now", better.content().recommendation().orElseThrow());
  }

  // What was told, where and to whom, and what is still to come

  private static void lookBackAtSharings(Scene scene) {
    Predicate<Sharing> told = sharing -> !sharing.told().isEmpty();
    Predicate<Sharing> late = sharing -> sharing.planned().isBefore(scene.today());
    scene.say("sharings.told", sharings(scene, told).size());
    list(scene, told);
    scene.gap();
    scene.say("sharings.late");
    list(scene, told.negate().and(late));
    scene.gap();
    scene.say("sharings.to-come");
    list(scene, told.negate().and(late.negate()));
  }

  private static void list(Scene scene, Predicate<Sharing> which) {
    for (Sharing one : sharings(scene, which)) {
      scene.item(
          "sharings.one",
          one.day(),
          one.name(),
          scene.word(one.channel()),
          scene.wording().words(one.audience()));
    }
  }

  private static List<Sharing> sharings(Scene scene, Predicate<Sharing> which) {
    Id<Programme> programme = scene.programme().id();
    return scene.seen(
        seen ->
            seen.sharings()
                .where(Sharing.BY_PROGRAMME, programme)
                .filter(which)
                .sorted(comparing(Sharing::day).thenComparing(Sharing::id))
                .toList());
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2022, Month.NOVEMBER, day);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2022, Month.DECEMBER, day);
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2023, Month.JANUARY, day);
  }
}
