package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;

/** Step: the six tips of the team network, each a lesson that somebody learned somewhere. */
record SixTips(LocalDate day, List<String> tips, String followed) implements Step {

  /** Copies. */
  SixTips {
    tips = List.copyOf(tips);
  }

  @Override
  public String key() {
    return "tips";
  }

  @Override
  public void tell(Scene scene) {
    for (String tip : tips) {
      Lesson lesson = scene.lesson(tip);
      Content content = lesson.content();
      scene.item("tips.one", content.title(), scene.naming().project(lesson.origin().project()));
      content.recommendation().ifPresent(what -> scene.detail("text", what));
      long uses = scene.seen(scene.organiser(), seen -> seen.reuses().where(Reuse.BY_LESSON, lesson.id()).count());
      if (uses > 0) {
        scene.detail("tips.used", uses);
      }
    }
    scene.follow(scene.lesson(followed));
    scene.gap();
    scene.say("tips.followed", scene.lesson().content().title());
  }
}
