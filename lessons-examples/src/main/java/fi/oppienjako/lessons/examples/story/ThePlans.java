package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Coverage;
import fi.oppienjako.lessons.core.review.Review;
import java.time.LocalDate;

/** Step: the plans of all projects are reviewed. */
public record ThePlans(LocalDate day, String shown) implements Step {

  @Override
  public String key() {
    return "plans";
  }

  @Override
  public void tell(Scene scene) {
    for (Project project : scene.projects()) {
      Review review = scene.sharing().review(project, scene.organiser());
      scene.item("plans.one", project.name(), review.findings().in(scene.sentences().language()));
    }
    Project project = scene.project(shown);
    scene.gap();
    scene.say("plans.coverage", project.name());
    scene.gap();
    Coverage coverage = scene.sharing().review(project, scene.organiser()).coverage();
    scene.screen().block(coverage.in(scene.sentences().language()));
    scene.gap();
    scene.say("plans.reading");
  }
}
