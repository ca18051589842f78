package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Transition;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Place;
import fi.oppienjako.lessons.core.review.Rule;
import fi.oppienjako.lessons.core.review.Rules;
import fi.oppienjako.lessons.core.review.Severity;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoubleDiamondTest {

  private static Phase phase(String id) {
    return Phase.of(Id.of(id), text("Titles do not matter"));
  }

  private static ProcessModel inOrder(String... phases) {
    return ProcessModel.inOrder(
        List.of(), Stream.of(phases).map(DoubleDiamondTest::phase).toList());
  }

  private static Findings review(DoubleDiamond halves, ProcessModel process) {
    return Rules.of(halves.rules().toArray(Rule[]::new)).review(process, Rhythm.DEFAULT).findings();
  }

  @Test
  void areSeenInAPlan() {
    ProcessModel process = inOrder("plan", "grasp", "develop", "root");
    assertThat(DoubleDiamond.USUAL.graspingIn(process)).containsExactly(phase("grasp"));
    assertThat(DoubleDiamond.USUAL.developingIn(process)).containsExactly(phase("develop"));
    assertThat(review(DoubleDiamond.USUAL, process)).isEmpty();
  }

  @Test
  void areBothNeeded() {
    for (ProcessModel half : List.of(inOrder("plan", "grasp"), inOrder("develop", "root"))) {
      assertThat(review(DoubleDiamond.USUAL, half))
          .extracting(Finding::rule, Finding::place, Finding::severity)
          .containsExactly(tuple(Id.of("design-half-missing"), Place.PROCESS, Severity.ERROR));
    }
  }

  @Test
  void comeInTheirOrderOnEveryWay() {
    List<Phase> phases = List.of(phase("plan"), phase("grasp"), phase("develop"));
    ProcessModel shortcut =
        new ProcessModel(
            List.of(),
            phases,
            Set.of(way("plan", "grasp"), way("grasp", "develop"), way("plan", "develop")));
    assertThat(review(DoubleDiamond.USUAL, shortcut))
        .extracting(Finding::rule, Finding::place)
        .containsExactly(tuple(Id.of("development-before-grasping"), Place.of(phase("develop"))));
    ProcessModel loops =
        new ProcessModel(
            List.of(),
            phases,
            Set.of(
                way("plan", "grasp"),
                way("grasp", "develop"),
                way("develop", "grasp"),
                way("plan", "plan")));
    assertThat(review(DoubleDiamond.USUAL, loops)).isEmpty();
    assertThat(review(DoubleDiamond.USUAL, inOrder("develop", "grasp"))).hasSize(1);
  }

  @Test
  void areOfPhasesAsATeamTells() {
    DoubleDiamond own =
        new DoubleDiamond(Set.of(Id.of("listen"), Id.of("frame")), Set.of(Id.of("make")));
    assertThat(review(own, inOrder("frame", "make"))).isEmpty();
    assertThat(own.graspingIn(inOrder("frame", "listen", "make")))
        .containsExactly(phase("frame"), phase("listen"));
  }

  @Test
  void haveNoPhaseInCommonAndOneAtLeast() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DoubleDiamond(Set.of(), Set.of(Id.of("make"))))
        .withMessage("each half has at least one phase and no phase is in both, unlike – and make");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DoubleDiamond(Set.of(Id.of("make")), Set.of()));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DoubleDiamond(Set.of(Id.of("make")), Set.of(Id.of("make"))));
  }

  private static Transition way(String from, String to) {
    return new Transition(Id.of(from), Id.of(to));
  }
}
