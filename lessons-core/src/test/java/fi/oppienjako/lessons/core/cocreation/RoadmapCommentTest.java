package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.step;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Moderation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoadmapCommentTest {

  private static final By WHY = BO.because("It names a person");

  private final Roadmap drafted = Roadmap.begin(PROJECT, ANNA, NOON).draft(whole(), ANNA, hour(1));
  private final Roadmap open = drafted.open(Openness.AGORA, ANNA, hour(2));
  private final RoadmapComment waiting =
      RoadmapComment.onDraft(Id.of("r1"), open, text("Say more of small towns"), BO, hour(3));

  @Test
  void isSaidOnADraftThatIsOpenForComment() {
    assertThat(waiting)
        .isEqualTo(
            new RoadmapComment(
                Id.of("r1"),
                0,
                Id.of("map"),
                PROJECT.id(),
                1,
                Optional.empty(),
                text("Say more of small towns"),
                Openness.AGORA,
                BO,
                hour(3),
                History.none()));
    assertThat(waiting.ownedBy()).contains(PROJECT.ref());
  }

  @Test
  void isRefusedOnADraftThatIsNotOpenForComment() {
    for (Roadmap closed : List.of(drafted, open.close(ANNA, hour(3)))) {
      assertThatThrownBy(
              () -> RoadmapComment.onDraft(Id.of("r1"), closed, text("Late"), BO, hour(4)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "version 1 of roadmap 'map' is in the state '%s', so it cannot be commented on as a whole; comment on one of its items, or wait until a draft is open for comment",
              closed.latest().state().key());
    }
  }

  @Test
  void isSaidOnAFindingAtAnyTime() {
    RoadmapComment remark =
        RoadmapComment.onItem(
            Id.of("r2"), drafted, Id.of("desk"), text("Where is it?"), BO, hour(3));
    assertThat(remark.item()).contains(Id.of("desk"));
    assertThat(remark.openness()).isEqualTo(Openness.LAB);
    assertThat(remark.version()).isEqualTo(1);
  }

  @Test
  void isRefusedOnALineThatIsNotThere() {
    assertThatThrownBy(
            () -> RoadmapComment.onItem(Id.of("r2"), open, Id.of("bench"), text("?"), BO, hour(3)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "version 1 of roadmap 'map' has no item 'bench'; it has people-first, skills, "
                + "desk");
  }

  @Test
  void waitsUnseenUntilItIsShown() {
    assertThat(waiting.state()).isEqualTo(Moderation.WAITING);
    assertThat(waiting.visibleFrom()).isEmpty();
    RoadmapComment shown = waiting.show(ANNA, hour(4));
    assertThat(shown.state()).isEqualTo(Moderation.SHOWN);
    assertThat(shown.visibleFrom()).contains(Openness.AGORA);
    assertThat(shown.history().entries()).containsExactly(step(Moderation.SHOWN, ANNA, hour(4)));
    assertThat(shown.by()).isEqualTo(BO);
    assertThat(shown.at()).isEqualTo(hour(3));
  }

  @Test
  void isHiddenWithAReason() {
    RoadmapComment hidden = waiting.hide(WHY, hour(4));
    assertThat(hidden.state()).isEqualTo(Moderation.HIDDEN);
    assertThat(hidden.visibleFrom()).isEmpty();
    assertThat(hidden.history().entries()).containsExactly(step(Moderation.HIDDEN, WHY, hour(4)));
    assertThat(waiting.show(ANNA, hour(4)).hide(WHY, hour(5)).history().entries()).hasSize(2);
    assertThatThrownBy(() -> waiting.hide(BO, hour(4)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "roadmap-comment 'r1' is 'waiting' and cannot become 'hidden' without a reason; say why");
  }

  @Test
  void isShownAfterAllWithAReason() {
    RoadmapComment hidden = waiting.hide(WHY, hour(4));
    assertThat(hidden.show(WHY, hour(5)).state()).isEqualTo(Moderation.SHOWN);
    assertThatThrownBy(() -> hidden.show(BO, hour(5)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "roadmap-comment 'r1' is 'hidden' and cannot become 'shown' without a reason; say why");
  }

  @Test
  void showsNobodyOutsideWhyItWasHidden() {
    RoadmapComment shown = waiting.hide(WHY, hour(4)).show(WHY, hour(5));
    assertThat(shown.redactedAt(Openness.AGORA).history().entries())
        .extracting(step -> step.by())
        .containsExactly(Optional.empty(), Optional.of(WHY));
    assertThat(shown.redactedAt(Openness.AGORA).text()).isEqualTo(waiting.text());
  }

  @Test
  void isNotModeratedTheSameTwice() {
    RoadmapComment shown = waiting.show(ANNA, hour(4));
    RoadmapComment hidden = waiting.hide(WHY, hour(4));
    assertThatThrownBy(() -> shown.show(WHY, hour(5)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "roadmap-comment 'r1' is in the state 'shown', so the step 'show' cannot be taken; possible now: hide");
    assertThatThrownBy(() -> hidden.hide(WHY, hour(5)))
        .isInstanceOf(ImpossibleStepException.class)
        .hasMessage(
            "roadmap-comment 'r1' is in the state 'hidden', so the step 'hide' cannot be taken; possible now: show");
  }

  @Test
  void keepsItsHistoryAndItsLevel() {
    RoadmapComment shown = waiting.show(ANNA, hour(4));
    assertThat(shown.isSuccessorOf(waiting)).isTrue();
    assertThat(waiting.isSuccessorOf(shown)).isFalse();
    RoadmapComment narrower =
        new RoadmapComment(
            waiting.id(),
            0,
            waiting.roadmap(),
            waiting.project(),
            1,
            waiting.item(),
            waiting.text(),
            Openness.LAB,
            BO,
            hour(3),
            History.none());
    assertThat(narrower.isSuccessorOf(waiting)).isFalse();
  }
}
