package fi.oppienjako.lessons.examples.story.pilot;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.time.LocalDate;
import java.time.Month;

/** Step: a later pilot cannot build on an earlier one of which nobody knows what it showed. */
record TooEarly(LocalDate day, String project, String by) implements Step {

  private static final LocalDate FIRST = LocalDate.of(2021, Month.JANUARY, 11);
  private static final int DAYS = 32;

  @Override
  public String key() {
    return "early";
  }

  @Override
  public void tell(Scene scene) {
    PilotWork work = scene.sharing().pilotWork();
    By coach = By.by(Id.<Person>of(by));
    Project here = scene.project(project);
    Pilot earlier = Planned.earlier(scene);
    Organisation lead = scene.kept(Organisation.KIND, here.leads().get(0).value());
    Pilot later = work.plan(here, lead, trial(scene), coach);
    scene.say("early.planned", later.trial().name(), later.trial().first(), later.trial().last());
    scene.gap();
    try {
      work.buildOn(later, earlier, scene.sentences().in("later.taken"), coach);
    } catch (ImpossibleStepException e) {
      scene.item("early.no-heritage", later.trial().name(), earlier.trial().name());
    }
    Pilot joined = work.addParticipants(earlier, Groups.PROFESSIONALS, 2, coach);
    try {
      work.evaluate(joined, scene.sentences().in("evaluation.findings"), coach);
    } catch (ImpossibleStepException e) {
      scene.item("early.goes-on", earlier.trial().name(), earlier.trial().last());
    }
  }

  private static Trial trial(Scene scene) {
    Sentences words = scene.sentences();
    return Trial.of(
            words.asText("later.name"), words.asText("later.for"), FIRST, FIRST.plusDays(DAYS))
        .measuredBy(words.asText("later.judged"));
  }
}
