package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: a later pilot takes up what the earlier one showed, and is planned by equals. */
record ALaterPilot(LocalDate day, String project, String idea, String by) implements Step {

  private static final int OF_EACH = 2;

  @Override
  public String key() {
    return "later";
  }

  @Override
  public void tell(Scene scene) {
    PilotWork work = scene.sharing().pilotWork();
    By coach = By.by(Id.<Person>of(by));
    Project here = scene.project(project);
    Pilot earlier = Planned.earlier(scene);
    Idea tried = scene.kept(Idea.KIND, idea);
    Pilot later = Planned.later(scene);
    later = work.buildOn(later, earlier, scene.sentences().in("later.taken"), coach);
    later = work.tryIdea(later, tried, coach);
    later = work.addPlanners(later, Groups.PROFESSIONALS, OF_EACH, coach);
    later = work.addPlanners(later, Groups.CUSTOMERS, OF_EACH, coach);
    scene.say("later.builds", later.trial().name(), earlier.trial().name());
    later.origin().buildsOn().ifPresent(heritage -> scene.item("later.heritage", heritage.taken()));
    scene.item("pilot.idea", scene.naming().word(tried.group()), tried.text());
    scene.item("pilot.aim", later.trial().aim());
    scene.item("equals.planners", Groups.counted(later.planners(), scene));
    scene.gap();
    scene.say("equals.title", here.name());
    Groups.tell(work.balance(here, Balance.EQUALS, scene.organiser()), scene);
  }
}
