package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Overlap;
import java.time.LocalDate;

/** Step: projects that may be doing the same work are found. */
public record TheSameWork(LocalDate day, String project) implements Step {

  @Override
  public String key() {
    return "overlap";
  }

  @Override
  public void tell(Scene scene) {
    Project asking = scene.project(project);
    scene.say("overlap.asking", asking.name());
    for (Overlap overlap : scene.sharing().overlaps(asking, scene.member(asking))) {
      Project other = overlap.one().id().equals(asking.id()) ? overlap.other() : overlap.one();
      scene.item("text", scene.naming().led(other));
      scene.detail("because", scene.naming().why(overlap.reasons()));
    }
    scene.gap();
    scene.say("overlap.now-what");
  }
}
