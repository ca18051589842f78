package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.Result;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;

/** Step: those who did something together write down what they learned, and somebody checks it. */
record ALessonOnTheWay(LocalDate day) implements Step {

  private static final By MAKER = Workbench.by("adviser-04");
  private static final By CHECKER = Workbench.by("developer-04");

  @Override
  public String key() {
    return "capture";
  }

  @Override
  public void tell(Scene scene) {
    Project project = scene.project("shared-guidance-templates");
    Sentences words = scene.sentences();
    Lesson lesson =
        scene
            .sharing()
            .capture(
                project,
                MAKER,
                draft ->
                    draft
                        .titled(words.in("lesson.title"))
                        .observed(words.in("lesson.observation"))
                        .because(words.in("lesson.insight"))
                        .recommends(words.in("lesson.recommendation"))
                        .went(Result.FAILURE)
                        .from(Perspective.DESIGN, Perspective.COMMUNITY)
                        .about("co-creation", "guidance")
                        .concerning("municipalities")
                        .appliesWhen(
                            Condition.situation("many-makers"),
                            Condition.organisation("small-municipality")));
    scene.say("capture.by", scene.naming().person(MAKER.person()), project.name());
    Content content = lesson.content();
    scene.item("capture.called", content.title());
    scene.item("capture.observation", content.observation());
    content.insight().ifPresent(insight -> scene.item("capture.insight", insight));
    content.recommendation().ifPresent(what -> scene.item("capture.recommendation", what));
    scene.gap();

    scene.moveTo(day.plusDays(1));
    Lesson submitted = scene.sharing().submit(lesson, MAKER);
    Lesson validated = scene.sharing().validate(submitted, CHECKER);
    scene.follow(validated);
    scene.say(
        "capture.checked",
        scene.today(),
        scene.naming().person(CHECKER.person()),
        validated.state().label());
  }
}
