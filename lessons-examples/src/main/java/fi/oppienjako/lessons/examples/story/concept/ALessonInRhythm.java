package fi.oppienjako.lessons.examples.story.concept;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;

/** Step: a lesson is written down, which brings its project back into the rhythm. */
record ALessonInRhythm(LocalDate day, String project, String by) implements Step {

  @Override
  public String key() {
    return "capture";
  }

  @Override
  public void tell(Scene scene) {
    long behind = behind(scene);
    Project here = scene.project(project);
    Lesson lesson =
        scene
            .sharing()
            .capture(here, By.by(Id.<Person>of(by)), draft -> write(draft, scene.sentences()));
    scene.follow(lesson);
    scene.say("capture.by", scene.naming().person(Id.of(by)), here.name());
    scene.gap();
    Content content = lesson.content();
    scene.item("capture.called", content.title());
    scene.item("capture.observation", content.observation());
    content.insight().ifPresent(insight -> scene.item("capture.insight", insight));
    content.recommendation().ifPresent(what -> scene.item("capture.recommendation", what));
    scene.item(
        "capture.when",
        lesson.relevance().conditions().all().stream()
            .map(condition -> scene.naming().word(condition.term()))
            .collect(joining(", ")));
    scene.gap();
    scene.say("capture.state", lesson.state().label());
    scene.say("capture.rhythm", behind, behind(scene));
  }

  private static void write(LessonDraft draft, Sentences words) {
    draft
        .titled(words.in("lesson.title"))
        .observed(words.in("lesson.observation"))
        .because(words.in("lesson.insight"))
        .recommends(words.in("lesson.recommendation"))
        .went(Result.SUCCESS)
        .from(Perspective.DESIGN, Perspective.SYSTEMS)
        .about("moving-in")
        .concerning("new-residents")
        .appliesWhen(Condition.environment("many-channels"), Condition.people("busy-desk"));
  }

  /** How many projects have written nothing down for longer than the rhythm allows. */
  private static long behind(Scene scene) {
    return scene.sharing().overdue(scene.programme(), scene.organiser()).stream()
        .filter(overdue -> overdue.what() == Overdue.What.CAPTURE)
        .count();
  }
}
