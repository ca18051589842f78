package fi.oppienjako.lessons.examples.story;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.export.document.PlanMarkdown;
import fi.oppienjako.lessons.export.document.PlanReview;
import fi.oppienjako.lessons.export.document.ResultCardMarkdown;
import fi.oppienjako.lessons.export.document.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The steps of the loop, which several stories share. */
public final class SharedSteps {

  private static final int SHOWN = 4;
  private static final int DAYS_UNTIL_WIDER = 3;
  private static final Viewer ANYONE = Viewer.anyone();

  private SharedSteps() {}

  /** A real programme is loaded. */
  public static void programme(Scene scene) {
    Programme programme = scene.programme();
    programme.summary().ifPresent(summary -> scene.say("text", summary));
    scene.gap();
    scene.item(
        "programme.during",
        programme.during().first().orElseThrow(),
        programme.during().last().orElseThrow());
    Map<String, List<String>> parties =
        programme.parties().stream()
            .collect(
                groupingBy(
                    party -> scene.begun(party.role()),
                    LinkedHashMap::new,
                    mapping(
                        party -> scene.wording().organisation(party.organisation()), toList())));
    parties.forEach((role, those) -> scene.item("programme.party", role, String.join("; ", those)));
    scene.item(
        "programme.rhythm",
        programme.rhythm().capture().label(),
        programme.rhythm().sharing().label());
    scene.gap();
    scene.say("programme.made-up");
    scene.gap();
    for (Project project : scene.projects()) {
      scene.item("text", scene.led(project));
      scene.detail("text", project.challenge().current());
    }
  }

  /** A project looks up what others know, and records what it made of it. */
  public static void known(
      Scene scene, String project, String person, List<String> used, List<String> left) {
    Project asking = scene.project(project);
    List<Suggestion<Lesson>> found = scene.sharing().lookUp(asking, scene.member(asking));
    int shown = Math.min(SHOWN, found.size());
    scene.say("known.found", found.size(), asking.name(), shown);
    for (Suggestion<Lesson> one : found.subList(0, shown)) {
      Lesson lesson = one.subject();
      scene.item(
          "known.lesson",
          lesson.content().title(),
          scene.wording().project(lesson.origin().project()));
      scene.because(one.reasons());
    }
    LookUp kept =
        scene
            .sharing()
            .recordLookUp(
                asking,
                by(person),
                draft -> {
                  asking.topics().themes().forEach(theme -> draft.searched(theme.key()));
                  used.forEach(id -> draft.used(scene.lesson(id), scene.in("known.why." + id)));
                  left.forEach(id -> draft.leftOut(scene.lesson(id), scene.in("known.why." + id)));
                });
    scene.gap();
    scene.say("known.recorded", scene.person(kept.by()), kept.openness().orElseThrow().label());
    for (LookUp.Found one : kept.found()) {
      Lesson lesson = scene.lesson(one.lesson().value());
      scene.item(one.used() ? "known.used" : "known.left", lesson.content().title(), one.why());
    }
  }

  /** Writes down the lesson that the story follows, from the story's own words and {@code more}. */
  public static Lesson capture(
      Scene scene, String project, String person, Consumer<LessonDraft> more) {
    Lesson lesson =
        scene
            .sharing()
            .capture(
                scene.project(project),
                by(person),
                draft ->
                    more.accept(
                        draft
                            .titled(scene.in("lesson.title"))
                            .observed(scene.in("lesson.observation"))
                            .because(scene.in("lesson.insight"))
                            .recommends(scene.in("lesson.recommendation"))));
    scene.follow(lesson);
    scene.say("capture.by", scene.person(by(person)), scene.project(project).name());
    return lesson;
  }

  /** What was observed, why it was so, and what to do about it. */
  public static void content(Scene scene, Content content) {
    scene.item("capture.observation", content.observation());
    content.insight().ifPresent(insight -> scene.item("capture.insight", insight));
    content.recommendation().ifPresent(what -> scene.item("capture.recommendation", what));
  }

  /** What a lesson that was just written down says, and when it applies. */
  public static void captured(Scene scene, Lesson lesson) {
    scene.gap();
    scene.item("capture.called", lesson.content().title());
    content(scene, lesson.content());
    scene.item(
        "capture.when",
        lesson.relevance().conditions().all().stream()
            .map(condition -> scene.word(condition.term()))
            .collect(joining(", ")));
    scene.gap();
    scene.say("capture.state", lesson.state().label());
  }

  /** A lesson is submitted, sent back with a question, answered and validated. */
  public static void validate(Scene scene, String maker, String steward) {
    By writer = by(maker);
    By asker = by(steward);
    Lesson submitted = scene.sharing().submit(scene.lesson(), writer);
    validation(scene, "submitted", submitted, writer, "");

    scene.later(1);
    String question = scene.in("validate.question");
    Lesson asked = scene.sharing().askToClarify(submitted, asker.because(question));
    validation(scene, "asked", asked, asker, question);

    scene.later(1);
    String observation = scene.in("lesson.observation.clarified");
    Lesson edited = scene.sharing().edit(asked, writer, draft -> draft.observed(observation));
    Lesson answered = scene.sharing().answer(edited, writer);
    validation(scene, "answered", answered, writer, observation);

    Lesson validated = scene.sharing().validate(answered, asker);
    validation(scene, "validated", validated, asker, "");
    scene.follow(validated);
  }

  private static void validation(Scene scene, String step, Lesson lesson, By by, String words) {
    scene.item("validate." + step, scene.today(), lesson.state().label(), scene.person(by), words);
  }

  /** A lesson is opened level by level, and those who could benefit hear of it. */
  public static void open(Scene scene, String steward, String contact) {
    open(scene, Openness.STUDIO, by(steward));
    scene.later(DAYS_UNTIL_WIDER);
    open(scene, Openness.AGORA, by(contact));
  }

  private static void open(Scene scene, Openness level, By by) {
    scene.follow(scene.sharing().share(scene.lesson(), level, by));
    scene.item("open.at." + level.key(), scene.today(), scene.person(by), level.label());
    List<Suggestion<Project>> fitting = scene.beneficiaries(level);
    if (fitting.isEmpty()) {
      scene.detail("open.nobody");
    }
    for (Suggestion<Project> fit : fitting) {
      scene.detail("open.notice", scene.led(fit.subject()));
      scene.because(fit.reasons());
    }
  }

  /** Others ask, and those who learned it answer. */
  public static void discuss(Scene scene, String asker, String maker) {
    comment(scene, "discuss.question", by(asker));
    comment(scene, "discuss.reply", by(maker));
  }

  private static void comment(Scene scene, String key, By by) {
    Comment comment = scene.sharing().comment(scene.lesson(), scene.in(key), Openness.AGORA, by);
    scene.item("discuss.said", scene.person(by), comment.text());
  }

  /** Another project applies the lesson, and says what came of it. */
  public static void reuse(Scene scene, String project, String person) {
    Project using = scene.project(project);
    Reuse reuse =
        scene
            .sharing()
            .reuse(scene.lesson(), using, Outcome.PARTLY, scene.in("reuse.account"), by(person));
    scene.say("reuse.by", using.name(), scene.wording().project(reuse.learnedIn()));
    scene.gap();
    scene.item("reuse.outcome", reuse.outcome().label());
    scene.item("reuse.told", scene.person(reuse.by()), reuse.account());
    scene.item("reuse.open", reuse.openness().orElseThrow().label());
  }

  /** What has fallen out of the rhythm. */
  public static void overdue(Scene scene) {
    scene.card().overdue(scene.sharing().overdue(scene.programme(), scene.organiser()));
  }

  /** How well the knowledge came to use, for the organiser and for anyone. */
  public static void card(Scene scene) {
    ResultCard whole = scene.sharing().resultCard(scene.programme(), scene.organiser());
    ResultCard open = scene.sharing().resultCard(scene.programme(), ANYONE);
    scene.say("card.organiser");
    scene.gap();
    scene.card().lessons(whole);
    scene.gap();
    scene.card().use(whole);
    scene.gap();
    scene.say("card.anyone");
    scene.card().chain(open.chain());
    scene.gap();
    scene.say("card.hidden", whole.lessons().count() - open.lessons().count());
  }

  /** How much a review found, in a sentence. */
  public static String counted(Scene scene, Findings findings) {
    return findings.in(scene.sentences().language()).lines().findFirst().orElseThrow();
  }

  /** What a review found, each with what to do about it. */
  public static void findings(Scene scene, Findings findings) {
    for (Finding finding : findings) {
      scene.item("worse.finding", scene.begun(finding.severity().label()), finding.message());
      scene.detail("worse.advice", finding.advice());
    }
  }

  /** In what {@code plan} departs from its playbook, by the names that people know. */
  public static void departures(Scene scene, Plan plan) {
    Playbook followed =
        scene.seen(seen -> seen.playbooks().find(plan.playbook().orElseThrow()).orElseThrow());
    plan.departuresFrom(followed).forEach(one -> scene.item("text", scene.begun(one)));
  }

  /** The result card and a plan with its review are written as Markdown. */
  public static void papers(Scene scene, String project, Papers papers) {
    cardOnPaper(scene, papers);
    Project planned = scene.project(project);
    Review review = scene.sharing().review(planned, ANYONE);
    scene.item(
        "papers.written",
        scene.in("papers.plan", planned.name()),
        papers.write(
            new PlanMarkdown(ANYONE, openWording(scene, scene.sentences().language())),
            scene.seen(ANYONE, seen -> reviewed(planned, review, seen)),
            "plan-" + planned.id() + ".md"));
  }

  /** The result card, as anyone sees it, is written as Markdown. */
  public static void cardOnPaper(Scene scene, Papers papers) {
    scene.item(
        "papers.written",
        scene.in("papers.result-card"),
        papers.write(
            new ResultCardMarkdown(openWording(scene, scene.sentences().language())),
            scene.sharing().resultCard(scene.programme(), ANYONE),
            "result-card.md"));
  }

  /** How a document for anyone is worded. */
  public static Wording openWording(Scene scene, Locale language) {
    Programme programme = scene.programme();
    return scene.seen(ANYONE, seen -> Wording.of(programme, seen, language));
  }

  private static PlanReview reviewed(Project project, Review review, Snapshot seen) {
    Plan plan = seen.plans().find(Plan.idFor(project.id())).orElseThrow();
    PlanReview reviewed = PlanReview.of(project, plan, review);
    return plan.playbook()
        .flatMap(seen.playbooks()::find)
        .map(reviewed::departingFrom)
        .orElse(reviewed);
  }
}
