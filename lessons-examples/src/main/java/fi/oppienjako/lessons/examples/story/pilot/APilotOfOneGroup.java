package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Balance;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;

/** Step: professionals plan a pilot by themselves, and are told who is missing. */
record APilotOfOneGroup(LocalDate day, String project, String idea, String by) implements Step {

  private static final int PLANNERS = 2;

  @Override
  public String key() {
    return "pilot";
  }

  @Override
  public void tell(Scene scene) {
    PilotWork work = scene.sharing().pilotWork();
    By coach = By.by(Id.<Person>of(by));
    Project here =
        scene
            .sharing()
            .enter(
                scene.project(project),
                Id.of("pilots"),
                coach,
                scene.member(scene.project(project)));
    Idea tried = scene.kept(Idea.KIND, idea);
    Organisation lead = scene.kept(Organisation.KIND, here.leads().get(0).value());
    Pilot planned = work.plan(here, lead, trial(scene), coach);
    planned = work.tryIdea(planned, tried, coach);
    planned = work.addPlanners(planned, Groups.PROFESSIONALS, PLANNERS, coach);
    Trial trial = planned.trial();
    scene.say("pilot.planned", scene.naming().led(here), trial.name());
    scene.item("pilot.idea", scene.naming().word(tried.group()), tried.text());
    scene.item("pilot.aim", trial.aim());
    scene.item("pilot.during", trial.first(), trial.last());
    trial.measures().forEach(measure -> scene.item("pilot.measure", measure));
    scene.gap();
    scene.say("equals.title", here.name());
    Groups.tell(work.balance(here, Balance.EQUALS, scene.organiser()), scene);
  }

  private static Trial trial(Scene scene) {
    Sentences words = scene.sentences();
    LocalDate monday = scene.today().plusDays(3);
    return Trial.of(
            words.asText("pilot.name"), words.asText("pilot.for"), monday, monday.plusDays(4))
        .measuredBy(words.asText("pilot.judged"));
  }
}
