package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.VersionStage;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Step: what is published stays as it is, and the next version begins. */
record TheNextVersion(LocalDate day) implements Step {

  private static final String WRITER = "lab-writer";

  @Override
  public String key() {
    return "next";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    Roadmap published = bench.roadmap();
    scene.say("next.way", published.latest().number());
    tellTurns(published.latest(), scene);
    scene.gap();
    if (Workbench.refuses(
        () -> bench.coCreation().roadmaps().draft(published, content -> content, Workbench.by(WRITER)))) {
      scene.say("next.refused", published.latest().number());
    }
    RoadmapVersion begun = bench.coCreation().roadmaps().beginNext(published, Workbench.by(WRITER)).latest();
    scene.gap();
    scene.say("next.begun", bench.role(WRITER), begun.number(), begun.openness().label());
    scene.item("next.themes", begun.content().themes().size());
    scene.item("next.results", begun.content().keyResults().size());
    scene.item("next.places", begun.content().places().size());
  }

  private static void tellTurns(RoadmapVersion version, Scene scene) {
    List<History.Entry<VersionStage>> entries = version.history().entries();
    for (int i = 0; i < entries.size(); i++) {
      VersionStage stage = entries.get(i).state();
      if (i == 0 || stage.state() != entries.get(i - 1).state().state()) {
        LocalDate day = LocalDate.ofInstant(entries.get(i).at(), ZoneOffset.UTC);
        scene.item("next.turn", day, stage.state().label(), stage.openness().label());
      }
    }
  }
}
