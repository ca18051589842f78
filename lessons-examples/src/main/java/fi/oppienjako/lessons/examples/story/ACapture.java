package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Step: a lesson is written down while it is fresh. */
public record ACapture(LocalDate day, String project, String by) implements Step {

  @Override
  public String key() {
    return "capture";
  }

  @Override
  public void tell(Scene scene) {
    Sentences words = scene.sentences();
    Project here = scene.project(project);
    Lesson lesson =
        scene
            .sharing()
            .capture(
                here,
                By.by(Id.<Person>of(by)),
                draft ->
                    draft
                        .titled(words.in("lesson.title"))
                        .observed(words.in("lesson.observation"))
                        .because(words.in("lesson.insight"))
                        .recommends(words.in("lesson.recommendation"))
                        .went(Result.FAILURE)
                        .from(Perspective.DESIGN, Perspective.COMMUNITY)
                        .about("guidance")
                        .concerning("applicants")
                        .appliesWhen(
                            Condition.environment("two-languages"), Condition.people("busy-desk")));
    scene.follow(lesson);
    scene.say("capture.by", scene.naming().person(Id.of(by)), here.name());
    scene.gap();
    Content content = lesson.content();
    scene.item("capture.called", content.title());
    scene.item("capture.observation", content.observation());
    content.insight().ifPresent(insight -> scene.item("capture.insight", insight));
    content.recommendation().ifPresent(what -> scene.item("capture.recommendation", what));
    scene.item("capture.when", when(lesson, scene));
    scene.gap();
    scene.say("capture.state", lesson.state().label());
  }

  private static String when(Lesson lesson, Scene scene) {
    return lesson.relevance().conditions().all().stream()
        .map(condition -> scene.naming().word(condition.term()))
        .collect(Collectors.joining(", "));
  }
}
