package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Set;

/** Step: a project makes a playbook its own, and what it departs in is told. */
record AnAdaptedPlan(LocalDate day, String project, String by) implements Step {

  private static final Id<Phase> TRIAL = Id.of("develop");
  private static final Id<Phase> SECOND_TRIAL = Id.of("second-trial");

  @Override
  public String key() {
    return "adapt";
  }

  @Override
  public void tell(Scene scene) {
    Project planning = scene.project(project);
    By planner = By.by(Id.<Person>of(by));
    ProcessModel before = plan(planning, scene).process();
    Id<Phase> now = planning.progress().current().map(Progress.Visit::phase).orElseThrow();
    Plan adapted = scene.sharing().adapt(planning, planner, changes(now, scene));
    scene.say("adapt.told", planning.name());
    new Difference(before, adapted.process()).tell(scene);
    scene.gap();

    Attempt.refused(() -> scene.sharing().adapt(planning, planner, new Adaptation.DropPhase(now)));
    scene.say("adapt.refused", scene.naming().phase(now));
  }

  static Plan plan(Project project, Scene scene) {
    return scene.seen(
        scene.member(project), seen -> seen.plans().find(Plan.idFor(project.id())).orElseThrow());
  }

  private static Adaptation[] changes(Id<Phase> now, Scene scene) {
    Activity walk =
        Activity.of(Id.of("walk-along"), text("adapt.walk", scene), Perspective.DESIGN)
            .doneBy(Set.of(Id.of("project-group"), Id.of("stakeholder")))
            .serving(LoopStep.DO);
    return new Adaptation[] {
      new Adaptation.DropRole(Id.of("expert")),
      new Adaptation.AddActivity(walk, now),
      new Adaptation.RepeatPhase(TRIAL, SECOND_TRIAL, TRIAL),
      new Adaptation.Rename(
          Adaptation.Part.PHASE, SECOND_TRIAL.value(), text("adapt.second-trial", scene)),
      new Adaptation.Rename(
          Adaptation.Part.ACTIVITY, "pilot.second-trial", text("adapt.second-pilot", scene)),
      new Adaptation.Rename(
          Adaptation.Part.ACTIVITY, "open-discussion", text("adapt.clinic", scene))
    };
  }

  private static LocalizedText text(String key, Scene scene) {
    return LocalizedText.of(scene.sentences().language(), scene.sentences().in(key));
  }
}
