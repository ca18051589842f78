package fi.oppienjako.lessons.core.pilot;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;

import fi.oppienjako.lessons.core.contract.Fixtures;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;

/** Pilots as they are before and after their evaluation, and what goes with them. */
final class Pilots {

  static final Project HOME = Fixtures.project("home");
  static final Term CUSTOMERS = Term.of("customers");
  static final Term PROFESSIONALS = Term.of("professionals");

  static final Id<Questionnaire.Item> TRY = Id.of("try");
  static final Id<Questionnaire.Item> ASK = Id.of("ask");
  static final Questionnaire QUESTIONNAIRE =
      new Questionnaire(
          List.of(
              new Questionnaire.Item(TRY, text("I dare to try")),
              new Questionnaire.Item(ASK, text("I know whom to ask"))),
          1,
          5);

  private Pilots() {}

  /** From two weeks ago till yesterday, not yet measured. */
  static Trial trial() {
    return Trial.of(text("Calls"), text("Less alone"), TODAY.minusWeeks(2), TODAY.minusDays(1));
  }

  static Pilot planned(String id) {
    return Pilot.planned(Id.of(id), HOME, Id.of("town"), trial());
  }

  /** Tried by two customers and measured, not evaluated. */
  static Pilot ended(String id) {
    return planned(id).replanned(trial().measuredBy(text("Calls a week"))).joinedBy(CUSTOMERS, 2);
  }

  static Pilot evaluated(String id) {
    return ended(id).evaluated(text("It helped"), TODAY, BO, NOON);
  }

  static Idea idea(String id, Term group) {
    return Idea.of(Id.of(id), HOME, group, text("Idea " + id), ANNA, NOON);
  }

  static Survey survey() {
    return Survey.of(Id.of("s-1"), HOME, text("Self-efficacy"), QUESTIONNAIRE);
  }

  static Map<Id<Questionnaire.Item>, Integer> answers(int dare, int ask) {
    return Map.of(TRY, dare, ASK, ask);
  }

  static SurveyResponse sheet(String id, Term group, int before, int after) {
    return SurveyResponse.before(Id.of(id), survey(), group, answers(before, before))
        .after(survey(), answers(after, after));
  }
}
