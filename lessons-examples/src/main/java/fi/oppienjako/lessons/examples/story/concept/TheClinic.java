package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;

/** Step: lessons are told as planned, but none more openly than it is open. */
record TheClinic(LocalDate day, String other, String narrower, String by) implements Step {

  @Override
  public String key() {
    return "clinic";
  }

  @Override
  public void tell(Scene scene) {
    By contact = By.by(Id.<Person>of(by));
    Lesson near = scene.lesson(narrower);
    Sharing planned =
        scene.seen(
            scene.organiser(), seen -> seen.sharings().find(WhomToTell.CLINIC).orElseThrow());
    Attempt.refused(
        () -> scene.sharing().recordHeld(planned, day, List.of(scene.lesson(), near), contact));
    scene.say(
        "clinic.refused",
        near.content().title(),
        near.openness().orElseThrow().label(),
        planned.openness().label());
    scene.gap();
    Sharing told =
        scene.sharing().recordHeld(planned, day, List.of(scene.lesson(), scene.lesson(other)), contact);
    scene.say("clinic.told", told.name());
    told.lessons().forEach(id -> scene.item("text", scene.lesson(id.value()).content().title()));
  }
}
