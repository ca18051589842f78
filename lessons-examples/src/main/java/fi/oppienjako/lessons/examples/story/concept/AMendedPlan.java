package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Review;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Step: the review tells what the perspectives no longer reach, and the plan is mended. */
record AMendedPlan(
    LocalDate day, String project, String by, String joining, List<String> activities)
    implements Step {

  /** Copies. */
  AMendedPlan {
    activities = List.copyOf(activities);
  }

  @Override
  public String key() {
    return "mend";
  }

  @Override
  public void tell(Scene scene) {
    Project planned = scene.project(project);
    Review before = scene.sharing().review(planned, scene.organiser());
    scene.say(
        "worse.found", before.findings().errors().size(), before.findings().warnings().size());
    for (Finding finding : before) {
      String severity = scene.sentences().begun(scene.sentences().text(finding.severity().label()));
      scene.item("worse.finding", severity, finding.message());
      scene.detail("worse.advice", finding.advice());
    }
    scene.gap();
    activities.forEach(activity -> mend(planned, Id.of(activity), scene));
    Review after = scene.sharing().review(planned, scene.organiser());
    Locale language = scene.sentences().language();
    scene.say("mend.after", after.findings().in(language));
    scene.gap();
    scene.screen().block(after.coverage().in(language));
  }

  /** Lets one more role do an activity. */
  private void mend(Project planned, Id<Activity> id, Scene scene) {
    ProcessModel process = AnAdaptedPlan.plan(planned, scene).process();
    Role role = process.role(Id.of(joining)).orElseThrow();
    Phase phase =
        process.phases().stream()
            .filter(one -> one.activities().stream().anyMatch(activity -> activity.id().equals(id)))
            .findFirst()
            .orElseThrow();
    Activity activity =
        phase.activities().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    Set<Id<Role>> roles = new TreeSet<>(activity.roles());
    roles.add(role.id());
    scene
        .sharing()
        .adapt(
            planned,
            By.by(Id.<Person>of(by)),
            new Adaptation.DropActivity(id),
            new Adaptation.AddActivity(activity.doneBy(roles), phase.id()));
    scene.item("mend.joins", role.name(), activity.name(), phase.name());
  }
}
