package fi.oppienjako.lessons.core.concept;

import static fi.oppienjako.lessons.core.text.LocalizedText.english;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcessTest {

  private static final Role GUIDE = Role.of(Id.of("guide"), english("Guide"), Perspective.DESIGN);
  private static final Role HOST = Role.of(Id.of("host"), english("Host"));
  private static final Activity MAP = Activity.of(Id.of("map"), english("Map")).doneBy(GUIDE);
  private static final Activity TALK = Activity.of(Id.of("talk"), english("Talk")).doneBy(HOST);
  private static final Phase GRASP = Phase.of(Id.of("grasp"), english("Grasp"), MAP, TALK);
  private static final Phase TELL = Phase.of(Id.of("tell"), english("Tell"));
  private static final Phase LOOK = Phase.of(Id.of("look"), english("Look"));

  @Nested
  class InOrder {

    private final ProcessModel process =
        ProcessModel.inOrder(List.of(GUIDE, HOST), List.of(GRASP, TELL, LOOK));

    @Test
    void leadsFromEachPhaseToTheNext() {
      assertThat(process.transitions()).containsExactly(way("grasp", "tell"), way("tell", "look"));
      assertThat(process.start()).isEqualTo(GRASP);
      assertThat(process.end()).isEqualTo(LOOK);
      assertThat(process.next(GRASP.id())).containsExactly(TELL.id());
      assertThat(process.next(LOOK.id())).isEmpty();
    }

    @Test
    void findsItsPartsByTheirIdentifiers() {
      assertThat(process.role(HOST.id())).contains(HOST);
      assertThat(process.role(Id.of("none"))).isEmpty();
      assertThat(process.phase(TELL.id())).contains(TELL);
      assertThat(process.phase(Id.of("none"))).isEmpty();
      assertThat(process.rolesById().values()).containsExactly(GUIDE, HOST);
      assertThat(process.rolesById()).containsEntry(HOST.id(), HOST);
      assertThat(process.activities()).containsExactly(MAP, TALK);
    }
  }

  @Test
  void mayLoop() {
    ProcessModel process =
        new ProcessModel(
            List.of(GUIDE, HOST),
            List.of(GRASP, TELL),
            Set.of(way("grasp", "tell"), way("tell", "grasp"), way("tell", "tell")));

    assertThat(process.next(TELL.id())).containsExactlyInAnyOrder(GRASP.id(), TELL.id());
  }

  @Test
  void mayBeOnePhaseWithoutRoles() {
    ProcessModel process = ProcessModel.inOrder(List.of(), List.of(TELL));

    assertThat(process.start()).isEqualTo(process.end());
    assertThat(process.transitions()).isEmpty();
  }

  @Test
  void copiesWhatItIsGiven() {
    List<Phase> phases = new ArrayList<>(List.of(TELL));
    ProcessModel process = ProcessModel.inOrder(List.of(), phases);

    phases.add(LOOK);

    assertThat(process.phases()).containsExactly(TELL);
  }

  @Nested
  class NotUnderstood {

    @Test
    void tellsAllFaultsAtOnce() {
      Phase again = Phase.of(Id.of("grasp"), english("Again"), MAP);
      Activity lost = Activity.of(Id.of("lost"), english("Lost")).doneBy(HOST);
      Phase other = Phase.of(Id.of("other"), english("Other"), lost);

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new ProcessModel(
                      List.of(GUIDE, GUIDE),
                      List.of(GRASP, again, other),
                      Set.of(way("grasp", "x"))))
          .withMessage(
              "more than one role has the id 'guide'; more than one phase has the id 'grasp'; "
                  + "more than one activity has the id 'map'; "
                  + "activity 'talk' names the role 'host', which is not there; "
                  + "activity 'lost' names the role 'host', which is not there; "
                  + "a transition names the phase 'x', which is not there");
    }

    @Test
    void tellsThatThereIsNoPhase() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ProcessModel.inOrder(List.of(), List.of()))
          .withMessage("a process needs at least one phase");
    }

    @Test
    void tellsAPhaseThatIsNotThereOnce() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () ->
                  new ProcessModel(
                      List.of(), List.of(TELL), Set.of(way("x", "tell"), way("tell", "x"))))
          .withMessage("a transition names the phase 'x', which is not there");
    }
  }

  private static Transition way(String from, String to) {
    return new Transition(Id.of(from), Id.of(to));
  }
}
