package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: in what one organisation departs from the playbook, and another fits it to its means. */
record AnAdaptedPlaybook(LocalDate day, String adapted, String adapting, String by)
    implements Step {

  @Override
  public String key() {
    return "adapt";
  }

  @Override
  public void tell(Scene scene) {
    scene.say("adapt.there", scene.naming().led(scene.project(adapted)));
    Departures.of(scene.kept(Plan.KIND, adapted), scene).tell(scene);
    Project here = scene.project(adapting);
    By manager = By.by(Id.<Person>of(by));
    scene.gap();
    refuse(here, manager, scene);
    Plan changed =
        scene
            .sharing()
            .adapt(
                here,
                manager,
                new Adaptation.DropPhase(Id.of("services")),
                new Adaptation.DropRole(Id.of("service-designer")),
                new Adaptation.Rename(
                    Adaptation.Part.ROLE,
                    "digital-agent",
                    scene.sentences().asText("adapt.opener")));
    scene.gap();
    scene.say("adapt.here", scene.naming().led(here));
    Departures.of(changed, scene).tell(scene);
    scene.gap();
    scene.say("adapt.reviewed");
    for (Finding finding : scene.sharing().review(here, scene.organiser()).findings()) {
      String severity = scene.sentences().begun(scene.sentences().text(finding.severity().label()));
      scene.item("worse.finding", severity, finding.message());
      scene.detail("worse.advice", finding.advice());
    }
  }

  private static void refuse(Project here, By manager, Scene scene) {
    Id<Phase> pilots = Id.of("pilots");
    try {
      scene.sharing().adapt(here, manager, new Adaptation.DropPhase(pilots));
    } catch (ImpossibleStepException e) {
      scene.say("adapt.refused", here.name(), scene.naming().phase(here, pilots));
    }
  }
}
