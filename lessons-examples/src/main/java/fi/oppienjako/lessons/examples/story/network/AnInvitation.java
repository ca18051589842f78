package fi.oppienjako.lessons.examples.story.network;

import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;

/** Step: an actor is not a member before somebody has been in touch with it. */
record AnInvitation(LocalDate day, String network, String actor, String by) implements Step {

  private static final int DAYS_TO_ANSWER = 1;

  @Override
  public String key() {
    return "invite";
  }

  @Override
  public void tell(Scene scene) {
    SupportNetwork networks = scene.sharing().supportNetwork();
    Organisation invited =
        scene.seen(
            scene.organiser(), seen -> seen.organisations().find(Id.of(actor)).orElseThrow());
    By who = By.by(Id.<Person>of(by));
    Network before = scene.kept(Network.KIND, network);
    try {
      networks.join(before, invited, who);
    } catch (ImpossibleStepException e) {
      scene.item("invite.refused", invited.name());
    }
    Network contacted = networks.contact(before, invited, who);
    scene.item("invite.contacted", scene.today(), scene.naming().person(who.person()));
    scene.moveTo(day.plusDays(DAYS_TO_ANSWER));
    Network joined = networks.join(contacted, invited, who);
    scene.item("invite.joined", scene.today(), invited.name());
    scene.gap();
    TheMap.tell(networks.coverage(joined, scene.organiser()), scene);
  }
}
