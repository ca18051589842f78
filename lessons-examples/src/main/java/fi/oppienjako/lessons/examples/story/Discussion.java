package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.LocalDate;

/** Step: others ask, and those who learned it answer. */
public record Discussion(LocalDate day, String asker, String maker) implements Step {

  @Override
  public String key() {
    return "discuss";
  }

  @Override
  public void tell(Scene scene) {
    say("discuss.question", Id.of(asker), scene);
    say("discuss.reply", Id.of(maker), scene);
  }

  private static void say(String key, Id<Person> by, Scene scene) {
    Comment comment =
        scene
            .sharing()
            .comment(scene.lesson(), scene.sentences().in(key), Openness.AGORA, By.by(by));
    scene.item("discuss.said", scene.naming().person(by), comment.text());
  }
}
