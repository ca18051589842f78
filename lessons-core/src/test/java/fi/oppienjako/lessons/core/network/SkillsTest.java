package fi.oppienjako.lessons.core.network;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LIBRARY;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.LINE;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.NETWORK;
import static fi.oppienjako.lessons.core.contract.NetworkFixtures.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What giving support demands, and who is able to it. */
class SkillsTest {

  private static final Term LISTENING = Term.of("listening");
  private static final Term SAFETY = Term.of("online safety");
  private static final Requirements ASKED =
      new Requirements(
          SkillScale.DEFAULT,
          List.of(
              new Requirement(LISTENING, 3, Optional.empty()),
              Requirement.of(SAFETY, 2, Interval.months(6))));
  private static final SupportGiver EVA =
      SupportGiver.of(Id.of("giver-1"), NETWORK, Id.of("eva"), LIBRARY);

  private static Skill skill(Term skill, int level, LocalDate refreshed) {
    return new Skill(skill, level, refreshed, ANNA, NOON);
  }

  @Nested
  class Giver {

    @Test
    void isOpenAtTheLabAlone() {
      assertThat(EVA.openness()).isEqualTo(Openness.LAB);
      assertThat(EVA.visibleFrom()).contains(Openness.LAB);
      assertThat(EVA.ownedBy()).contains(PROJECT.ref());
      assertThat(EVA.skills()).isEmpty();
      assertThat(EVA.network()).isEqualTo(NETWORK.id());
    }

    @Test
    void keepsEveryTellingOfASkill() {
      Skill first = skill(SAFETY, 1, TODAY.minusYears(1));
      Skill now = skill(SAFETY, 4, TODAY);
      SupportGiver told =
          EVA.with(first, SkillScale.DEFAULT)
              .with(skill(LISTENING, 5, TODAY), SkillScale.DEFAULT)
              .with(now, SkillScale.DEFAULT);

      assertThat(told.skills()).hasSize(3).first().isEqualTo(first);
      assertThat(told.skill(SAFETY)).contains(now);
      assertThat(told.current().keySet()).containsExactly(SAFETY, LISTENING);
    }

    @Test
    void isForAnActorOnTheMap() {
      assertThatThrownBy(() -> SupportGiver.of(Id.of("g"), NETWORK, Id.of("eva"), LINE))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("'line' is not an actor of the network; put it on the map first");
    }

    @Test
    void isRefusedALevelOffTheScale() {
      assertThat(EVA.with(skill(SAFETY, 5, TODAY), SkillScale.DEFAULT).skills()).hasSize(1);
      assertThatThrownBy(() -> EVA.with(skill(SAFETY, 6, TODAY), SkillScale.DEFAULT))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage(
              "level 6 of skill 'online-safety' is not on the scale of the network; "
                  + "give one from 1 to 5");
    }

    @Test
    void isRefusedARefreshStillToCome() {
      assertThatThrownBy(() -> skill(SAFETY, 2, TODAY.plusDays(2)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("cannot have been refreshed on 2026-03-04");
    }

    @Test
    void isRefusedALevelBelowOne() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> skill(SAFETY, 0, TODAY))
          .withMessage("a level is 1 or more, not 0");
    }
  }

  @Nested
  class Demands {

    @Test
    void areOnTheScale() {
      assertThatThrownBy(
              () ->
                  new Requirements(
                      new SkillScale(3, Map.of()),
                      List.of(new Requirement(SAFETY, 4, Optional.empty()))))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessageContaining("give one from 1 to 3");
      assertThatThrownBy(
              () ->
                  new Requirements(
                      SkillScale.DEFAULT, List.of(new Requirement(SAFETY, 0, Optional.empty()))))
          .isInstanceOf(ImpossibleStepException.class);
    }

    @Test
    void areOneForASkill() {
      Requirement safety = Requirement.of(SAFETY, 2, Interval.months(6));

      assertThatThrownBy(() -> new Requirements(SkillScale.DEFAULT, List.of(safety, safety)))
          .isInstanceOf(ImpossibleStepException.class)
          .hasMessage("skill 'online-safety' is asked for already; change that requirement");
    }

    @Test
    void nameLevelsThatAreOnTheScale() {
      assertThat(new SkillScale(2, Map.of(1, text("a little"), 2, text("well"))).labels())
          .containsOnlyKeys(1, 2);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new SkillScale(2, Map.of(3, text("better"))))
          .withMessage("a scale from 1 to 2 has no level 3 to label");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new SkillScale(2, Map.of(0, text("nothing"))));
    }

    @Test
    void haveAScaleOfTwoToTen() {
      assertThat(new SkillScale(10, Map.of()).highest()).isEqualTo(10);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new SkillScale(1, Map.of()));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new SkillScale(11, Map.of()))
          .withMessage("a scale ends at 2 to 10, not at 11");
    }
  }

  @Nested
  class Gaps {

    @Test
    void tellWhoLacksWhat() {
      SupportGiver low = EVA.with(skill(LISTENING, 2, TODAY), SkillScale.DEFAULT);

      assertThat(SkillGaps.of(ASKED, List.of(low)).lacking())
          .containsExactly(
              new SkillGaps.Lack(Id.of("eva"), LISTENING, Optional.of(2), 3),
              new SkillGaps.Lack(Id.of("eva"), SAFETY, Optional.empty(), 2));
    }

    @Test
    void doNotTellOfWhoHasTheLevel() {
      SupportGiver able =
          EVA.with(skill(LISTENING, 3, TODAY), SkillScale.DEFAULT)
              .with(skill(SAFETY, 5, TODAY), SkillScale.DEFAULT);

      assertThat(SkillGaps.of(ASKED, List.of(able)).lacking()).isEmpty();
    }

    @Test
    void tellWhatIsToBeRefreshedByWhen() {
      SupportGiver eva =
          EVA.with(skill(SAFETY, 4, TODAY.minusMonths(7)), SkillScale.DEFAULT)
              .with(skill(LISTENING, 4, TODAY.minusYears(9)), SkillScale.DEFAULT);
      SupportGiver ali =
          SupportGiver.of(Id.of("giver-2"), NETWORK, Id.of("ali"), LIBRARY)
              .with(skill(SAFETY, 1, TODAY.minusMonths(6)), SkillScale.DEFAULT);
      SkillGaps gaps = SkillGaps.of(ASKED, List.of(ali, eva));
      SkillGaps.Refresh first =
          new SkillGaps.Refresh(
              Id.of("eva"), SAFETY, TODAY.minusMonths(7), LocalDate.of(2026, 2, 2));

      assertThat(gaps.toRefresh())
          .containsExactly(
              first, new SkillGaps.Refresh(Id.of("ali"), SAFETY, TODAY.minusMonths(6), TODAY));
      assertThat(gaps.overdueOn(TODAY)).containsExactly(first);
      assertThat(gaps.overdueOn(TODAY.plusDays(1))).hasSize(2);
    }

    @Test
    void areToldPersonByPerson() {
      SupportGiver ali = SupportGiver.of(Id.of("giver-2"), NETWORK, Id.of("ali"), LIBRARY);

      assertThat(SkillGaps.of(ASKED, List.of(EVA, ali)).lacking())
          .extracting(lack -> lack.person() + " " + lack.skill())
          .containsExactly(
              "ali listening", "ali online-safety", "eva listening", "eva online-safety");
    }
  }
}
