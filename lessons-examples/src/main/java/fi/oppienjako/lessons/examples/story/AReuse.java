package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.time.LocalDate;

/** Step: another project applies the lesson, and tells what came of it. */
public record AReuse(LocalDate day, String project, String by) implements Step {

  @Override
  public String key() {
    return "reuse";
  }

  @Override
  public void tell(Scene scene) {
    Project using = scene.project(project);
    Reuse reuse =
        scene
            .sharing()
            .reuse(
                scene.lesson(),
                using,
                Outcome.PARTLY,
                scene.sentences().in("reuse.account"),
                By.by(Id.<Person>of(by)));
    scene.say("reuse.by", using.name(), scene.naming().project(reuse.learnedIn()));
    scene.gap();
    scene.item("reuse.outcome", reuse.outcome().label());
    scene.item("reuse.told", scene.naming().person(reuse.by().person()), reuse.account());
    scene.item("reuse.open", reuse.openness().label());
  }
}
