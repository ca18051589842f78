package fi.oppienjako.lessons.examples.story.concept;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Attempt;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Step: who else could benefit is seen, and where to tell them is planned. */
record WhomToTell(LocalDate day, LocalDate clinic, LocalDate blog, String by) implements Step {

  static final Id<Sharing> CLINIC = Id.of("clinic-november");

  @Override
  public String key() {
    return "whom";
  }

  @Override
  public void tell(Scene scene) {
    Lesson lesson = scene.lesson();
    scene.say("whom.benefit", lesson.content().title());
    for (Suggestion<Project> one : scene.sharing().beneficiaries(lesson, scene.organiser())) {
      scene.item("text", scene.naming().led(one.subject()));
      scene.detail("because", scene.naming().why(one.reasons()));
    }
    scene.gap();
    By contact = By.by(Id.<Person>of(by));
    Sharing event = plan(CLINIC, SharingKind.EVENT, "lesson-clinic", clinic, contact, scene);
    plan(Id.of("town-blog"), SharingKind.PUBLICATION, "blog", blog, contact, scene);
    scene.say("whom.planned");
    TheSharings.of(scene).that(one -> TheSharings.day(one).isAfter(day)).tell(scene);
    scene.gap();
    Attempt.refused(() -> scene.sharing().recordHeld(event, clinic, List.of(lesson), contact));
    scene.say("whom.refused", event.name(), lesson.state().label(), event.openness().label());
  }

  private static Sharing plan(
      Id<Sharing> id, SharingKind kind, String channel, LocalDate on, By by, Scene scene) {
    LocalizedText name =
        LocalizedText.of(scene.sentences().language(), scene.sentences().in("whom." + channel));
    Sharing planned =
        Sharing.planned(
            id, scene.programme().id(), kind, name, Term.of(channel), on, Openness.AGORA);
    return scene.sharing().planSharing(planned.meantFor(Set.of(Term.of("desk-staff"))), by);
  }
}
