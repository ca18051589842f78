package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static fi.oppienjako.lessons.core.pilot.Pilots.ASK;
import static fi.oppienjako.lessons.core.pilot.Pilots.CUSTOMERS;
import static fi.oppienjako.lessons.core.pilot.Pilots.HOME;
import static fi.oppienjako.lessons.core.pilot.Pilots.QUESTIONNAIRE;
import static fi.oppienjako.lessons.core.pilot.Pilots.TRY;
import static fi.oppienjako.lessons.core.pilot.Pilots.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final Id<SurveyResponse> SHEET = Id.of("a-1");

  private final Survey open = Pilots.survey();
  private final Survey closed = open.closed(BO, NOON);

  private static void refused(ThrowingCallable step, String sentence) {
    assertThatExceptionOfType(ImpossibleStepException.class).isThrownBy(step).withMessage(sentence);
  }

  @Test
  void isAnsweredBeforeAndAfter() {
    SurveyResponse before = SurveyResponse.before(SHEET, open, CUSTOMERS, answers(1, 5));
    assertThat(before.isWhole()).isFalse();
    assertThat(before.before()).isEqualTo(Map.of(TRY, 1, ASK, 5));
    SurveyResponse whole = before.after(open, answers(3, 4));
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.before()).isEqualTo(before.before());
    assertThat(whole.after()).contains(Map.of(TRY, 3, ASK, 4));
  }

  @Test
  void isAnsweredAfterOnce() {
    SurveyResponse whole = Pilots.sheet("a-1", CUSTOMERS, 1, 2);
    refused(
        () -> whole.after(open, answers(3, 3)),
        "survey-response 'a-1' already has the answers given afterwards; begin a new "
            + "one for another respondent");
  }

  @Test
  void takesNoAnswersOnceClosed() {
    SurveyResponse before = SurveyResponse.before(SHEET, open, CUSTOMERS, answers(1, 1));
    assertThat(open.isClosed()).isFalse();
    assertThat(closed.isClosed()).isTrue();
    assertThat(closed.closing()).contains(new Survey.Closing(BO, NOON));
    refused(
        () -> SurveyResponse.before(SHEET, closed, CUSTOMERS, answers(1, 1)),
        "survey 's-1' is closed, so it cannot be answered; ask in a new survey");
    refused(
        () -> before.after(closed, answers(1, 1)),
        "survey 's-1' is closed, so it cannot be answered; ask in a new survey");
    refused(
        () -> closed.closed(BO, NOON),
        "survey 's-1' is closed, so it cannot be closed again; ask in a new survey");
  }

  @Test
  void changesNoAnswersAndNoQuestions() {
    SurveyResponse before = SurveyResponse.before(SHEET, open, CUSTOMERS, answers(1, 5));
    SurveyResponse whole = before.after(open, answers(3, 4));
    assertThat(whole.isSuccessorOf(before)).isTrue();
    assertThat(before.isSuccessorOf(whole)).isFalse();
    assertThat(SurveyResponse.before(SHEET, open, CUSTOMERS, answers(2, 5)).isSuccessorOf(before))
        .isFalse();
    assertThat(SurveyResponse.before(SHEET, open, Pilots.PROFESSIONALS, answers(1, 5)))
        .matches(other -> !other.isSuccessorOf(before));
    Survey elsewhere = Survey.of(Id.of("s-2"), HOME, text("Other"), QUESTIONNAIRE);
    assertThat(SurveyResponse.before(SHEET, elsewhere, CUSTOMERS, answers(1, 5)))
        .matches(other -> !other.isSuccessorOf(before));
    assertThat(closed.isSuccessorOf(open)).isTrue();
    assertThat(open.isSuccessorOf(closed)).isFalse();
    Questionnaire longer = new Questionnaire(QUESTIONNAIRE.items(), 1, 7);
    assertThat(Survey.of(open.id(), HOME, open.name(), longer).isSuccessorOf(open)).isFalse();
  }

  @Test
  void hangsOnItsProjectAndResponsesOnIt() {
    assertThat(open.bounds()).extracting(Object::toString).containsExactly("project 'home'");
    assertThat(Pilots.sheet("a-1", CUSTOMERS, 1, 2).bounds())
        .extracting(Object::toString)
        .containsExactly("survey 's-1'");
  }

  @Test
  void refusesASheetOfAnotherSurvey() {
    SurveyResponse before = SurveyResponse.before(SHEET, open, CUSTOMERS, answers(1, 1));
    Survey other = Survey.of(Id.of("s-2"), HOME, text("Other"), QUESTIONNAIRE);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> before.after(other, answers(1, 1)))
        .withMessage("the response belongs to survey 's-1', not to 's-2'");
  }

  @Test
  void refusesAnswersThatDoNotFit() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SurveyResponse.before(SHEET, open, CUSTOMERS, Map.of(TRY, 1)))
        .withMessage("answer each of these and nothing else: try, ask; answered now: try");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> SurveyResponse.before(SHEET, open, CUSTOMERS, Map.of(TRY, 1, Id.of("sing"), 1)))
        .withMessageStartingWith("answer each of these and nothing else: try, ask");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SurveyResponse.before(SHEET, open, CUSTOMERS, answers(0, 1)))
        .withMessage("item 'try' is answered from 1 to 5, not 0");
    SurveyResponse before = SurveyResponse.before(SHEET, open, CUSTOMERS, answers(5, 1));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> before.after(open, answers(1, 6)))
        .withMessage("item 'ask' is answered from 1 to 5, not 6");
  }

  @Test
  void asksSomethingOnAScale() {
    Questionnaire.Item item = QUESTIONNAIRE.items().get(0);
    assertThat(new Questionnaire(List.of(item), 0, 1).highest()).isEqualTo(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Questionnaire(List.of(), 1, 5))
        .withMessage("a questionnaire asks at least one thing, and each under its own id");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Questionnaire(List.of(item, item), 1, 5))
        .withMessage("a questionnaire asks at least one thing, and each under its own id");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Questionnaire(List.of(item), 5, 5))
        .withMessage("a scale goes up, not from 5 to 5");
  }

  @Test
  void isReadAtItsLevelWhileItsSheetsAreReadByNobody() {
    assertThat(open.visibleFrom()).contains(Openness.LAB);
    assertThat(open.ownedBy()).contains(HOME.ref());
    assertThat(closed.openAt(Openness.AGORA).visibleFrom()).contains(Openness.AGORA);
    assertThat(closed.openAt(Openness.AGORA).isClosed()).isTrue();
    SurveyResponse sheet = Pilots.sheet("a-1", CUSTOMERS, 1, 2);
    assertThat(Sight.of(Viewer.anyone().at(Openness.LAB, HOME).memberOf(HOME)).sees(sheet))
        .isFalse();
    assertThat(Sight.ofEverything().sees(sheet)).isTrue();
  }
}
