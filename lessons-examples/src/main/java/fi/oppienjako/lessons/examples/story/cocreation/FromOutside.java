package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.Set;

/** Step: at the Arena the invited contribute, at the Agora anybody. */
record FromOutside(LocalDate day) implements Step {

  @Override
  public String key() {
    return "outside";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    Session meeting = meeting(bench);
    scene.say("outside.held", meeting.name(), meeting.openness().label(), bodies(meeting, scene));
    give(bench, meeting, bench.body("example-company-1"), "given.contest", Workbench.by("maker"));
    scene.gap();

    Organisation region = bench.body("example-region");
    By manager = Workbench.by("region-manager");
    LocalizedText thought = Workbench.told("given.questions");
    if (Workbench.refuses(() -> bench.coCreation().contribute(meeting, region, thought, manager))) {
      scene.say("outside.refused", region.name(), meeting.openness().label());
    }
    Session group = bench.session("discussion-group");
    scene.gap();
    scene.say("outside.agora", group.name(), group.openness().label());
    give(
        bench, bench.coCreation().join(group, region, manager), region, "given.questions", manager);
  }

  /** Invited are those who answer for the joint actions of the first version. */
  private static Session meeting(Workbench bench) {
    Scene scene = bench.scene();
    Set<Id<Organisation>> invited =
        bench.coCreation().jointActions().of(bench.project(), scene.organiser()).stream()
            .map(JointAction::owner)
            .collect(toSet());
    Session meeting =
        scene
            .sharing()
            .save(
                Session.of(
                        Id.of("joint-actions-meeting"),
                        bench.project(),
                        Workbench.told("outside.meeting"),
                        scene.today())
                    .as(Term.of("meeting"), Openness.ARENA, invited));
    for (Id<Organisation> body : meeting.invited()) {
      Organisation guest = bench.body(body.value());
      meeting = bench.coCreation().join(meeting, guest, Workbench.by("lab-facilitator"));
    }
    return meeting;
  }

  private static void give(
      Workbench bench, Session session, Organisation body, String text, By giver) {
    bench.tell(bench.coCreation().contribute(session, body, Workbench.told(text), giver));
  }

  private static String bodies(Session session, Scene scene) {
    return session.bodies().stream().map(scene.naming()::body).collect(joining(", "));
  }
}
