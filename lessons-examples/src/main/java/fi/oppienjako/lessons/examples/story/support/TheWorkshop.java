package fi.oppienjako.lessons.examples.story.support;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.ExpertSupport;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** Step: a workshop makes the challenge more precise, and that stays whatever is decided. */
record TheWorkshop(LocalDate day, LocalDate decided) implements Step {

  @Override
  public String key() {
    return "workshop";
  }

  @Override
  public void tell(Scene scene) {
    Application prepared = work(LateCall.application(scene), scene);
    scene.say("workshop.versions");
    for (Challenge.Version version : prepared.description().challenge().versions()) {
      scene.item(
          "workshop.version", LocalDate.ofInstant(version.at(), ZoneOffset.UTC), version.text());
    }
    scene.moveTo(decided);
    scene.gap();
    String why = scene.sentences().in("workshop.reason");
    Application kept =
        scene.sharing().expertSupport().decline(prepared, LateCall.keeper().because(why));
    scene.say("workshop.decided", decided, kept.state().label(), why);
    scene.item("workshop.keeps-challenge", LateCall.project(scene).challenge().versions().size());
    kept.workshopResults().stakeholders().forEach(one -> scene.item("workshop.touches", one.who()));
    scene.item("workshop.keeps-workshops", kept.workshopResults().workshops().size());
    scene.gap();
    TheGrants.tell(scene);
  }

  private Application work(Application application, Scene scene) {
    ExpertSupport support = scene.sharing().expertSupport();
    By by = LateCall.applicant();
    LocalizedText name =
        LocalizedText.of(scene.sentences().language(), scene.sentences().in("workshop.name"));
    Session session =
        scene
            .sharing()
            .save(
                Session.of(Id.of("late-workshop"), LateCall.project(scene), name, day)
                    .as(Application.WORKSHOP, Openness.LAB, Set.of())
                    .joinedBy(LateCall.APPLICANT));
    Application worked = support.recordWorkshop(application, session, by);
    Application refined = support.refine(worked, scene.sentences().in("workshop.challenge"), by);
    Application touching =
        support.addStakeholder(refined, scene.sentences().in("workshop.people"), by);
    return support.addCommitment(touching, LateCall.body(scene), by);
  }
}
