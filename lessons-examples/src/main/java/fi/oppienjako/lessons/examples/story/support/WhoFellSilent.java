package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.support.MissedSharing;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;

/** Step: which projects have told nothing at the morning coffees for too long. */
record WhoFellSilent(LocalDate day) implements Step {

  @Override
  public String key() {
    return "silent";
  }

  @Override
  public void tell(Scene scene) {
    List<MissedSharing> silences =
        scene.sharing().expertSupport().missedSharings(scene.programme(), scene.organiser());
    scene.say("silent.count", silences.size(), scene.projects().size());
    for (MissedSharing silence : silences) {
      silence
          .lastShared()
          .ifPresentOrElse(
              last -> scene.item("silent.since", silence.project().name(), last, silence.due()),
              () -> scene.item("silent.never", silence.project().name(), silence.due()));
    }
    scene.gap();
    scene.say("silent.next", silences.get(0).project().name());
  }
}
