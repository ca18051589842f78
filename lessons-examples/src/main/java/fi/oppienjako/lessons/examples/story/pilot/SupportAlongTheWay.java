package fi.oppienjako.lessons.examples.story.pilot;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.pilot.PilotWork;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportOffer;
import fi.oppienjako.lessons.core.pilot.SupportUse;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: support offered and used phase by phase, and the phases that went without. */
record SupportAlongTheWay(LocalDate day, String supported, String wanting, String by)
    implements Step {

  private static final int PLACES = 10;
  private static final int USED = 6;

  @Override
  public String key() {
    return "support";
  }

  @Override
  public void tell(Scene scene) {
    tell(scene.project(supported), scene);
    scene.gap();
    Project here = scene.project(wanting);
    tell(here, scene);
    scene.gap();
    PilotWork work = scene.sharing().pilotWork();
    By manager = By.by(Id.<Person>of(by));
    SupportGiven offered =
        work.support(
            here,
            new SupportOffer(
                Id.of("pilots"),
                Term.of("remote-support"),
                scene.sentences().asText("support.about"),
                scene.today(),
                PLACES),
            manager);
    work.recordUse(offered, Groups.CUSTOMERS, USED, manager);
    scene.say("support.offered", offered.offer().about());
    tell(here, scene);
  }

  private static void tell(Project project, Scene scene) {
    SupportUse use = scene.sharing().pilotWork().supportUse(project, scene.organiser());
    scene.say("text", scene.naming().led(project));
    for (SupportUse.Row row : use.rows()) {
      scene.item(
          "support.row",
          scene.naming().phase(project, row.phase()),
          scene.naming().word(row.form()),
          row.places(),
          row.used().total(),
          Groups.counted(row.used(), scene));
    }
    if (!use.without().isEmpty()) {
      scene.item(
          "support.without",
          use.without().stream()
              .map(phase -> scene.naming().phase(project, phase))
              .collect(joining(", ")));
    }
  }
}
