package fi.oppienjako.lessons.examples.story.support;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static fi.oppienjako.lessons.examples.story.support.ExpertSupportStory.december;
import static fi.oppienjako.lessons.examples.story.support.ExpertSupportStory.november;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ApplicationState;
import fi.oppienjako.lessons.core.support.ApplicationStep;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Booking;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Criterion;
import fi.oppienjako.lessons.core.support.CriterionFigure;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.support.Experts;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.support.Question;
import fi.oppienjako.lessons.core.support.Scores;
import fi.oppienjako.lessons.core.support.SimilarWork;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first half of the story: a call that is made up for it, and one application from its first
 * draft to the decision.
 */
final class OneApplication {

  private static final Id<Call> CALL = Id.of("late-call");
  private static final Id<Organisation> APPLICANT = Id.of("example-association");
  private static final Id<Project> PROJECT = Id.of("volunteers-found");

  /** Those who give the support, and see all that is handed in. */
  private static final Viewer DESK =
      Viewer.anyone().at(Openness.LAB, Programme.KIND.ref(Id.of("expert-support-2022")));

  /** The applicant's own people, who see their draft too. */
  private static final Viewer INSIDE = DESK.memberOf(Project.KIND.ref(PROJECT));

  private static final By KEEPER = by("call-keeper");
  private static final By VOLUNTEER = by("association-volunteer");

  private static final Term EXPERTISE = Term.of("service-design");
  private static final DateRange WEEK = DateRange.between(december(12), december(16));
  private static final int DAYS_IN_A_WEEK = 5;
  private static final Grant WISHED = new Grant(DateRange.between(november(28), december(31)), 8);

  private OneApplication() {}

  /** A call is opened, which asks and assesses what an earlier one did. */
  static void openACall(Scene scene) {
    Call earlier = scene.kept(Call.KIND, "autumn-call");
    LocalDate until = november(18);
    Call call =
        scene
            .sharing()
            .save(
                Call.of(
                        CALL,
                        scene.programme().id(),
                        scene.text("call.name"),
                        DateRange.between(scene.today(), until))
                    .asking(earlier.questions().toArray(Question[]::new))
                    .assessedBy(earlier.criteria().toArray(Criterion[]::new))
                    .withTargetApplicants(earlier.targetApplicants()));
    scene.say("call.open", call.name(), scene.today(), until);
    scene.gap();
    for (Question question : call.questions()) {
      scene.item(question.required() ? "text" : "call.optional", question.text());
    }
    scene.gap();
    scene.say("call.assessed");
    for (Criterion criterion : call.criteria()) {
      scene.item("call.criterion", criterion.name(), criterion.maximum());
    }
    scene.gap();
    scene.say("call.kinds", scene.wording().words(call.targetApplicants().kinds()));
    call.targetApplicants().guidance().forEach(guidance -> scene.say("text", guidance));
  }

  /** A draft shows what it lacks; a better one is handed in. */
  static void handInABetterDraft(Scene scene) {
    leaveTheOldDraft(scene);
    scene.gap();
    ExpertSupport support = scene.sharing().expertSupport();
    Application draft =
        support.apply(scene.kept(Call.KIND, CALL.value()), body(scene), project(scene), VOLUNTEER);
    for (Question question : support.missing(draft, INSIDE)) {
      String answer = scene.in("draft.answer." + question.id());
      draft = support.answer(draft, question.id(), answer, VOLUNTEER);
      scene.item("draft.answered", question.text(), answer);
    }
    Application submitted = support.submit(draft, VOLUNTEER);
    scene.say(
        "draft.submitted", support.missing(submitted, DESK).size(), submitted.state().label());
  }

  private static void leaveTheOldDraft(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Application old =
        scene.seen(
            INSIDE,
            seen -> seen.all(Application.KIND).find(Id.of("volunteers-application")).orElseThrow());
    Call call = scene.kept(Call.KIND, old.call().value());
    scene.say("draft.left", scene.wording().organisation(old.applicant()), old.name(), call.name());
    Scene.refused(() -> support.submit(old, VOLUNTEER));
    scene.item("draft.closed", call.open().last().orElseThrow());
    support.missing(old, INSIDE).forEach(question -> scene.item("draft.missing", question.text()));
    Application withdrawn = support.withdraw(old, VOLUNTEER);
    scene.say("draft.instead", withdrawn.state().label());
  }

  /** Several people assess, each for themselves; one with a bias is kept off. */
  static void assess(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Application application = application(scene);
    assess(scene, application, "assessor-1", points(4, 3, 5, 2));
    assess(scene, application, "assessor-2", points(3, 4, 5, 1));
    keepOff(scene, application, person(scene, "assessor-3"));
    scene.gap();

    Assessments all = support.assessments(application, DESK);
    scene.say("assess.together", all.given().size(), all.keptOff().size(), all.awaited().size());
    for (CriterionFigure figure : all.figures()) {
      scene.item(
          "assess.criterion",
          figure.criterion().name(),
          figure.points().stream().map(String::valueOf).collect(joining(", ")),
          figure.criterion().maximum(),
          figure.spread());
    }
    for (Scores scores : all.given()) {
      scene.item("assess.said", scores.total(), scores.comment().orElseThrow());
    }
    scene.gap();
    Organisation applicant = body(scene);
    boolean named = scene.kept(Call.KIND, CALL.value()).targetApplicants().names(applicant);
    scene.say(
        named ? "assess.named" : "assess.not-named",
        applicant.name(),
        scene.word(applicant.kind()));
  }

  private static void assess(
      Scene scene, Application application, String assessor, Map<Id<Criterion>, Integer> points) {
    ExpertSupport support = scene.sharing().expertSupport();
    Assessment asked = support.ask(application, person(scene, assessor), KEEPER);
    support.assess(asked, points, scene.in("assess.comment." + assessor), by(assessor));
  }

  private static Map<Id<Criterion>, Integer> points(
      int need, int peopleFirst, int useByOthers, int readiness) {
    return Map.of(
        Id.of("need"),
        need,
        Id.of("people-first"),
        peopleFirst,
        Id.of("use-by-others"),
        useByOthers,
        Id.of("readiness"),
        readiness);
  }

  private static void keepOff(Scene scene, Application application, Person assessor) {
    ExpertSupport support = scene.sharing().expertSupport();
    String why = scene.in("assess.bias");
    Assessment off = support.declareBias(application, assessor, By.by(assessor).because(why));
    Scene.refused(() -> support.assess(off, Map.of(), why, By.by(assessor)));
    scene.say("assess.kept-off", why);
  }

  /** What an application resembles is seen before it is let go on. */
  static void choose(Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Application application = application(scene);
    SimilarWork alike = support.resembling(application, DESK);
    scene.say("decide.resembles", application.name());
    for (Suggestion<Project> one : alike.projects().stream().limit(2).toList()) {
      scene.item("decide.project", scene.led(one.subject()));
      scene.because(one.reasons());
    }
    for (Suggestion<Lesson> one : alike.lessons().stream().limit(1).toList()) {
      scene.item("decide.lesson", one.subject().content().title());
      scene.because(one.reasons());
    }
    scene.gap();

    String reason = scene.in("decide.reason");
    By keeper = KEEPER.because(reason);
    Scene.refused(() -> support.grant(application, WISHED, keeper));
    scene.say(
        "decide.refused",
        application.state().label(),
        application.state().possibleSteps().stream()
            .map(ApplicationStep::label)
            .map(scene.sentences()::text)
            .collect(joining("; ")));
    Application chosen = support.choose(application, keeper);
    scene.say("decide.chosen", chosen.state().label(), reason);
  }

  /** A workshop makes the challenge more precise, and that stays whatever is decided. */
  static void makeMorePrecise(Scene scene) {
    Application prepared = workOn(application(scene), scene);
    scene.say("workshop.versions");
    for (Challenge.Version version : prepared.description().challenge().versions()) {
      scene.item("workshop.version", version.at(), version.text());
    }
    scene.moveTo(november(29));
    scene.gap();
    String why = scene.in("workshop.reason");
    Application kept = scene.sharing().expertSupport().decline(prepared, KEEPER.because(why));
    scene.say("workshop.decided", scene.today(), kept.state().label(), why);
    scene.item("workshop.keeps-challenge", project(scene).challenge().versions().size());
    kept.workshopResults().stakeholders().forEach(one -> scene.item("workshop.touches", one.who()));
    scene.item("workshop.keeps-workshops", kept.workshopResults().workshops().size());
    scene.gap();
    listGrants(scene);
  }

  private static Application workOn(Application application, Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    Session workshop =
        scene
            .sharing()
            .save(
                Session.of(
                        Id.of("late-workshop"),
                        project(scene),
                        scene.text("workshop.name"),
                        scene.today())
                    .as(Application.WORKSHOP, Openness.LAB, Set.of())
                    .joinedBy(APPLICANT));
    Application worked = support.recordWorkshop(application, workshop, VOLUNTEER);
    Application refined = support.refine(worked, scene.in("workshop.challenge"), VOLUNTEER);
    Application touching = support.addStakeholder(refined, scene.in("workshop.people"), VOLUNTEER);
    return support.addCommitment(touching, body(scene), VOLUNTEER);
  }

  /** The support that was granted in all calls so far. */
  private static void listGrants(Scene scene) {
    scene.say("workshop.granted");
    List<Application> granted =
        scene.seen(
            DESK,
            seen ->
                seen.all(Application.KIND).stream()
                    .filter(one -> one.state() == ApplicationState.GRANTED)
                    .toList());
    for (Application one : granted) {
      Grant grant = one.grant().orElseThrow();
      scene.item(
          "workshop.grant",
          scene.wording().project(one.project()),
          grant.days(),
          grant.during().first().orElseThrow(),
          grant.during().last().orElseThrow());
    }
  }

  /** Days of an expert are promised, and cannot be promised to somebody else too. */
  static void promiseDaysOfAnExpert(Scene scene) {
    Experts experts = scene.sharing().expertSupport().experts();
    Project one = scene.project(ExpertSupportStory.INSTRUCTIONS);
    Project other = scene.project(ExpertSupportStory.PERMITS);
    scene.say(
        "promise.free",
        scene.word(EXPERTISE),
        WEEK.first().orElseThrow(),
        WEEK.last().orElseThrow());
    listExperts(scene);
    scene.gap();

    Expert free = experts.find(EXPERTISE, WEEK, DESK).get(0);
    Expert promised = experts.book(free, one, WEEK, DAYS_IN_A_WEEK, KEEPER);
    scene.say("promise.first", one.name(), DAYS_IN_A_WEEK, promised.freeDays(WEEK));
    Scene.refused(() -> experts.book(promised, other, WEEK, DAYS_IN_A_WEEK, KEEPER));
    Booking clash = promised.bookings().get(promised.bookings().size() - 1);
    scene.say(
        "promise.refused",
        other.name(),
        scene.wording().project(clash.project()),
        clash.days(),
        clash.during().first().orElseThrow(),
        clash.during().last().orElseThrow());

    Expert instead = experts.find(EXPERTISE, WEEK, DESK).get(0);
    experts.book(instead, other, WEEK, DAYS_IN_A_WEEK, KEEPER);
    scene.gap();
    scene.say("promise.instead", other.name(), described(instead, scene));
    listExperts(scene);
  }

  private static void listExperts(Scene scene) {
    for (Expert expert : scene.sharing().expertSupport().experts().find(EXPERTISE, WEEK, DESK)) {
      scene.item("promise.expert", described(expert, scene), expert.freeDays(WEEK));
    }
  }

  private static String described(Expert expert, Scene scene) {
    return scene.in(
        "promise.who", scene.wording().words(expert.expertise()), scene.word(expert.engagement()));
  }

  // What is there

  private static Organisation body(Scene scene) {
    return scene.kept(Organisation.KIND, APPLICANT.value());
  }

  private static Project project(Scene scene) {
    return scene.seen(INSIDE, seen -> seen.projects().find(PROJECT).orElseThrow());
  }

  private static Person person(Scene scene, String id) {
    return scene.kept(Person.KIND, id);
  }

  /** The application to this call, as it is now. */
  private static Application application(Scene scene) {
    return scene.seen(
        INSIDE,
        seen ->
            seen.all(Application.KIND).stream()
                .filter(one -> one.call().equals(CALL))
                .toList()
                .get(0));
  }
}
