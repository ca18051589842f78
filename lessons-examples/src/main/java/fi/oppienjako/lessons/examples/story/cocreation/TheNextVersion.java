package fi.oppienjako.lessons.examples.story.cocreation;

import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.Turn;
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
        () -> bench.coCreation().draft(published, Workbench.by(WRITER), parts -> parts))) {
      scene.say("next.refused", published.latest().number());
    }
    RoadmapVersion begun = bench.coCreation().beginNext(published, Workbench.by(WRITER)).latest();
    scene.gap();
    scene.say("next.begun", bench.role(WRITER), begun.number(), begun.openness().label());
    scene.item("next.themes", begun.parts().themes().size());
    scene.item("next.results", begun.parts().keyResults().size());
    scene.item("next.places", begun.parts().places().size());
  }

  private static void tellTurns(RoadmapVersion version, Scene scene) {
    List<Turn> turns = version.turns();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      if (i == 0 || turn.state() != turns.get(i - 1).state()) {
        LocalDate day = LocalDate.ofInstant(turn.at(), ZoneOffset.UTC);
        scene.item("next.turn", day, turn.state().label(), turn.openness().label());
      }
    }
  }
}
