package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Evidence;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonStep;
import fi.oppienjako.lessons.core.lesson.Origin;
import fi.oppienjako.lessons.core.lesson.Relevance;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A lesson as it was captured, with the steps that followed; its comments and actions are set aside
 * to be read when the steps have been taken.
 */
record LessonForm(ProjectForm.Written project, ReplayedProjects projects, Declared declared)
    implements Form<LessonForm.Written> {

  private static final Form<Result> RESULT =
      Forms.choice(Wrong.of("word.result"), Result.values(), Result::key);

  /**
   * A lesson as far as it could be read.
   *
   * @param lesson the lesson as it was captured; empty if something in it is wrong
   * @param history the steps after its capture, not yet taken
   * @param proof what shows that practice has changed: the last of its evidence, which is not yet
   *     in {@code lesson}; empty if the lesson is not embedded or without evidence
   * @param comments its comments, unread
   * @param actions its actions, unread
   */
  record Written(
      Optional<Lesson> lesson,
      List<StepForm.Written> history,
      Optional<Evidence> proof,
      List<Node> comments,
      List<Node> actions) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(in -> Optional.of(written(in))).read(node, reading);
  }

  private Written written(Fields in) {
    Required<CaptureForm.Written> captured = in.one("captured", new CaptureForm(declared.person()));
    InOrder days = new InOrder(captured.found().map(CaptureForm.Written::day));
    List<StepForm.Written> history = in.all("history", new StepForm(declared, days));
    List<Node> comments = in.listed("comments");
    List<Node> actions = in.listed("actions");
    List<Evidence> evidence = in.all("evidence", new EvidenceForm());
    boolean embedded = history.stream().anyMatch(step -> step.step() == LessonStep.EMBED);
    int before = embedded ? Math.max(0, evidence.size() - 1) : evidence.size();
    Optional<Lesson> lesson = lesson(in, captured, evidence.subList(0, before));
    return new Written(
        lesson, history, evidence.stream().skip(before).findFirst(), comments, actions);
  }

  private Optional<Lesson> lesson(
      Fields in, Required<CaptureForm.Written> captured, List<Evidence> evidence) {
    Supplier<Id<Lesson>> id = in.one("lesson", Forms.id());
    Optional<Id<Phase>> phase = in.maybe("phase", project.names().phase());
    Optional<Id<Activity>> activity = in.maybe("activity", project.names().activity());
    Optional<Id<Session>> session = in.maybe("session", project.session());
    Supplier<Content> content = content(in);
    Supplier<Relevance> relevance = relevance(in);
    Set<Id<Person>> contributors = in.each("contributors", declared.person());
    String licence = in.maybe("licence", Forms.PLAIN).orElse(Lesson.DEFAULT_LICENCE);
    return in.make(
            () ->
                project
                    .project()
                    .map(
                        learning ->
                            new Lesson(
                                id.get(),
                                0,
                                new Origin(
                                    learning.id(),
                                    projects.programme(learning, captured.get().day()),
                                    phase,
                                    activity,
                                    session),
                                content.get(),
                                relevance.get(),
                                captured.get().life(),
                                evidence,
                                contributors.isEmpty()
                                    ? Set.of(captured.get().by().person())
                                    : contributors,
                                licence)))
        .flatMap(lesson -> lesson);
  }

  private static Supplier<Content> content(Fields in) {
    Supplier<LocalizedText> title = in.one("title", Forms.TEXT);
    Supplier<LocalizedText> observation = in.one("observation", Forms.TEXT);
    Optional<LocalizedText> insight = in.maybe("insight", Forms.TEXT);
    Optional<LocalizedText> recommendation = in.maybe("recommendation", Forms.TEXT);
    Result result = in.maybe("result", RESULT).orElse(Result.NEUTRAL);
    return () -> new Content(title.get(), observation.get(), insight, recommendation, result);
  }

  private static Supplier<Relevance> relevance(Fields in) {
    Set<Perspective> perspectives = in.each("perspectives", Forms.PERSPECTIVE);
    Supplier<Topics> topics = Forms.topics(in);
    Conditions when = in.maybe("when", new ConditionsForm()).orElse(Conditions.NONE);
    return () -> new Relevance(when, perspectives, topics.get());
  }
}
