package fi.oppienjako.lessons.examples.story;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import java.time.LocalDate;

/** Step: a lesson is submitted, sent back with a question, answered and validated. */
public record ASecondPairOfEyes(LocalDate day, String maker, String steward) implements Step {

  @Override
  public String key() {
    return "validate";
  }

  @Override
  public void tell(Scene scene) {
    By asker = By.by(Id.<Person>of(steward));
    By writer = By.by(Id.<Person>of(maker));
    Lesson submitted = scene.sharing().submit(scene.lesson(), writer);
    tell("submitted", submitted, scene, scene.naming().person(writer.person()));

    scene.moveTo(day.plusDays(1));
    String question = scene.sentences().in("validate.question");
    Lesson asked = scene.sharing().askToClarify(submitted, asker.because(question));
    tell("asked", asked, scene, scene.naming().person(asker.person()), question);

    scene.moveTo(day.plusDays(2));
    String observation = scene.sentences().in("lesson.observation.clarified");
    Lesson edited = scene.sharing().edit(asked, writer, draft -> draft.observed(observation));
    Lesson answered = scene.sharing().answer(edited, writer);
    tell("answered", answered, scene, scene.naming().person(writer.person()), observation);

    Lesson validated = scene.sharing().validate(answered, asker);
    tell("validated", validated, scene, scene.naming().person(asker.person()));
    scene.follow(validated);
  }

  private static void tell(String step, Lesson lesson, Scene scene, String... who) {
    Object[] told = new Object[who.length + 2];
    told[0] = scene.today();
    told[1] = lesson.state().label();
    System.arraycopy(who, 0, told, 2, who.length);
    scene.item("validate." + step, told);
  }
}
