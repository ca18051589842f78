package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.port.Notice;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Step: a lesson is opened at the same four levels at which the roadmap was made. */
record LevelByLevel(LocalDate day) implements Step {

  private static final int DAYS_BETWEEN = 3;

  @Override
  public String key() {
    return "open";
  }

  @Override
  public void tell(Scene scene) {
    List<Notice> notices = scene.newNotices();
    for (Openness level : Openness.values()) {
      Lesson shared = scene.sharing().share(scene.lesson(), level, Workbench.by("developer-04"));
      scene.follow(shared);
      scene.item("open.at." + level.key(), scene.today());
      scene.detail("open.seen", levelsThatSee(shared, scene));
      notices = scene.newNotices();
      scene.moveTo(scene.today().plusDays(DAYS_BETWEEN));
    }
    scene.gap();
    scene.say("open.brought");
    for (Notice notice : notices) {
      scene.item("open.notice", scene.naming().led(notice.project()));
      scene.detail("because", scene.naming().why(notice.reasons()));
    }
  }

  private static String levelsThatSee(Lesson lesson, Scene scene) {
    return Arrays.stream(Openness.values())
        .filter(level -> Viewer.at(level).sees(lesson))
        .map(level -> scene.sentences().text(level.label()))
        .collect(joining(", "));
  }
}
