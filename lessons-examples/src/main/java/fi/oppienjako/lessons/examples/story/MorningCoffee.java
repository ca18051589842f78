package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Step: the lesson is told, with others, at a morning coffee that is open to anyone. */
public record MorningCoffee(LocalDate day, String other) implements Step {

  @Override
  public String key() {
    return "coffee";
  }

  @Override
  public void tell(Scene scene) {
    By organiser = By.by(scene.sharing().person(scene.sentences().in("coffee.coordinator")));
    Sharing planned =
        scene
            .sharing()
            .planSharing(
                Sharing.planned(
                        Id.of("coffee-before-closing"),
                        scene.programme().id(),
                        SharingKind.EVENT,
                        LocalizedText.of(
                            scene.sentences().language(), scene.sentences().in("coffee.name")),
                        Term.of("morning-coffee"),
                        day,
                        Openness.AGORA)
                    .meantFor(Set.of(Term.of("anyone"))),
                organiser);
    Sharing told =
        scene.sharing().recordHeld(planned, day, List.of(scene.lesson(), scene.lesson(other)), organiser);
    scene.say(
        "coffee.told", told.name(), told.openness().label(), scene.naming().word(told.channel()));
    told.lessons().forEach(id -> scene.item("text", scene.lesson(id.value()).content().title()));
  }
}
