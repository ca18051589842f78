package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.reuse.ResultCard;
import java.time.LocalDate;

/** Step: how well the knowledge came to use, for the organiser and for anyone. */
public record TheResultCard(LocalDate day) implements Step {

  @Override
  public String key() {
    return "card";
  }

  @Override
  public void tell(Scene scene) {
    ResultCard whole = scene.sharing().resultCard(scene.programme(), scene.organiser());
    ResultCard open = scene.sharing().resultCard(scene.programme(), Viewer.anyone());
    scene.say("card.organiser");
    scene.gap();
    scene.card().lessons(whole);
    scene.gap();
    scene.card().use(whole);
    scene.gap();
    scene.say("card.anyone");
    scene.card().chain(open.chain());
    scene.gap();
    scene.say("card.hidden", whole.chain().captured().count() - open.chain().captured().count());
  }
}
