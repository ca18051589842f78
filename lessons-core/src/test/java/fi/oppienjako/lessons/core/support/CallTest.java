package fi.oppienjako.lessons.core.support;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.CALL;
import static fi.oppienjako.lessons.core.contract.SupportFixtures.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallTest {

  @Test
  void isOpenFromItsFirstDayToItsLast() {
    assertThat(CALL.isOpenOn(TODAY.minusDays(1))).isFalse();
    assertThat(CALL.isOpenOn(TODAY)).isTrue();
    assertThat(CALL.isOpenOn(TODAY.plusDays(10))).isTrue();
    assertThat(CALL.isOpenOn(TODAY.plusDays(11))).isFalse();
  }

  @Test
  void knowsItsQuestions() {
    assertThat(CALL.question(WHO)).contains(Question.required(WHO, text("Whom does it touch?")));
    assertThat(CALL.question(Id.of("how"))).isEmpty();
    assertThat(CALL.questions()).extracting(Question::required).containsExactly(true, true, false);
  }

  @Test
  void refusesTwoOfTheSameIdentifier() {
    Question question = Question.optional(WHO, text("Who?"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CALL.asking(question, question))
        .withMessage("each question of a call has an identifier of its own; now they are who, who");
    Criterion criterion = new Criterion(Id.of("need"), text("Need"), 5);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CALL.assessedBy(criterion, criterion))
        .withMessage(
            "each criterion of a call has an identifier of its own; now they are need, need");
  }

  @Test
  void hasSomeInMindAboveOthersAndFiltersNobody() {
    Organisation town = Organisation.of(Id.of("town"), text("Town"), OrganisationKind.MUNICIPALITY);
    Organisation firm = Organisation.of(Id.of("firm"), text("Firm"), OrganisationKind.COMPANY);
    TargetApplicants small =
        new TargetApplicants(
            Set.of(OrganisationKind.MUNICIPALITY), List.of(text("Small ones above all")));

    Call call = CALL.withTargetApplicants(small);

    assertThat(call.targetApplicants().names(town)).isTrue();
    assertThat(call.targetApplicants().names(firm)).isFalse();
    assertThat(call.targetApplicants().guidance()).containsExactly(text("Small ones above all"));
    assertThat(CALL.targetApplicants().names(town)).isFalse();
  }

  @Test
  void isAnotherForOtherApplicants() {
    assertThat(CALL.withTargetApplicants(new TargetApplicants(Set.of(Term.of("x")), List.of())))
        .isNotEqualTo(CALL);
  }

  @Test
  void givesPointsWithinARange() {
    Criterion criterion = new Criterion(Id.of("need"), text("Need"), 5);
    assertThat(criterion.allows(-1)).isFalse();
    assertThat(criterion.allows(0)).isTrue();
    assertThat(criterion.allows(5)).isTrue();
    assertThat(criterion.allows(6)).isFalse();
  }

  @Test
  void refusesACriterionWithoutARange() {
    assertThat(new Criterion(Id.of("one"), text("One"), 1).maximum()).isEqualTo(1);
    assertThat(new Criterion(Id.of("many"), text("Many"), 1000).maximum()).isEqualTo(1000);
    for (int maximum : new int[] {0, 1001}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Criterion(Id.of("bad"), text("Bad"), maximum))
          .withMessage(
              "the highest number of points that a criterion can give must be from 1 to 1000, not "
                  + maximum);
    }
  }
}
