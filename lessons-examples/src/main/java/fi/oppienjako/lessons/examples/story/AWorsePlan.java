package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Review;
import java.time.LocalDate;

/** Step: what the review says when a good plan is cut short, as happens in a hurry. */
public record AWorsePlan(LocalDate day, String project, Cut cut) implements Step {

  @Override
  public String key() {
    return "worse";
  }

  @Override
  public void tell(Scene scene) {
    Project planned = scene.project(project);
    ProcessModel process =
        scene.seen(
            scene.organiser(),
            seen -> seen.plans().find(Plan.idFor(planned.id())).orElseThrow().process());
    scene.say("worse.cut", planned.name());
    process.roles().stream()
        .filter(role -> cut.roles().contains(role.id()))
        .map(Role::name)
        .forEach(name -> scene.item("worse.role", name));
    process
        .activities()
        .filter(activity -> cut.activities().contains(activity.id()))
        .map(Activity::name)
        .forEach(name -> scene.item("worse.activity", name));
    scene.gap();
    tell(Review.of(cut.from(process), scene.programme().rhythm()).findings(), scene);
    scene.gap();
    scene.say("worse.kept");
  }

  private static void tell(Findings findings, Scene scene) {
    scene.say("worse.found", findings.errors().size(), findings.warnings().size());
    for (Finding finding : findings) {
      String severity = scene.sentences().begun(scene.sentences().text(finding.severity().label()));
      scene.item("worse.finding", severity, finding.message());
      scene.detail("worse.advice", finding.advice());
    }
  }
}
