package fi.oppienjako.lessons.core.pilot;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.loop.Context;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.port.NotFoundException;
import fi.oppienjako.lessons.core.port.TooWidelyOpenException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What participants are asked before and after; reached through {@link PilotWork#surveys}, under
 * the same rules.
 *
 * <pre>{@code
 * SurveyWork surveys = sharing.pilotWork().surveys();
 * Survey survey = surveys.begin(project, "Digital self-efficacy", questionnaire, by);
 * SurveyResponse response = surveys.answerBefore(survey, customers, Map.of(dare, 2), by);
 * surveys.answerAfter(survey, response.id(), Map.of(dare, 4), by);
 * SurveyResult result = surveys.result(surveys.close(survey, by), viewer);
 * }</pre>
 */
public final class SurveyWork {

  private final Context context;
  private final PilotSteps steps;

  SurveyWork(Context context) {
    this.context = context;
    this.steps = new PilotSteps(context);
  }

  /**
   * Begins a survey, which can be answered from now on.
   *
   * @throws NotFoundException if the project is not stored
   */
  public Survey begin(Project project, String name, Questionnaire questionnaire, By by) {
    return begin(project, context.text(name), questionnaire, by);
  }

  /**
   * Begins a survey named in one or more languages, which can be answered from now on.
   *
   * @throws NotFoundException if the project is not stored
   */
  public Survey begin(Project project, LocalizedText name, Questionnaire questionnaire, By by) {
    return steps.begin(
        project,
        PilotVerb.SURVEY_BEGIN,
        by,
        (id, stored, at, work) -> Survey.of(id, stored, name, questionnaire));
  }

  /**
   * Takes in what somebody in {@code group} answers before; whoever holds the identifier of the
   * response can answer after.
   *
   * @param by who takes the answers in, which is not stored
   * @throws ImpossibleStepException if the survey is closed
   * @throws InvalidValueException if the answers do not fit the questionnaire
   */
  public SurveyResponse answerBefore(
      Survey survey, Term group, Map<Id<Questionnaire.Item>, Integer> answers, By by) {
    return context.write(
        survey,
        PilotVerb.SURVEY_ANSWER_BEFORE,
        by,
        (stored, at, work) ->
            work.save(SurveyResponse.before(context.newId(), stored, group, answers)));
  }

  /**
   * Takes in the answers after, from the one who gave {@code response} before.
   *
   * @param by who takes the answers in, which is not stored
   * @throws ImpossibleStepException if the survey is closed, or the response has both answers
   * @throws InvalidValueException if the answers do not fit the questionnaire, or the response
   *     belongs to another survey
   */
  public SurveyResponse answerAfter(
      Survey survey,
      Id<SurveyResponse> response,
      Map<Id<Questionnaire.Item>, Integer> answers,
      By by) {
    return context.write(
        survey,
        PilotVerb.SURVEY_ANSWER_AFTER,
        by,
        (stored, at, work) ->
            work.save(work.get(SurveyResponse.KIND, response).after(stored, answers)));
  }

  /**
   * Takes no more answers to {@code survey}.
   *
   * @throws ImpossibleStepException if it is closed already
   */
  public Survey close(Survey survey, By by) {
    return context.change(
        survey, PilotVerb.SURVEY_CLOSE, by, (stored, at, work) -> stored.closed(by, at));
  }

  /**
   * Opens {@code survey}, and so its result, at {@code level}.
   *
   * @throws TooWidelyOpenException if its project is not open that widely
   * @throws ImpossibleStepException if it is open more widely already
   */
  public Survey open(Survey survey, Openness level, By by) {
    return steps.open(survey, PilotVerb.SURVEY_OPEN, level, by, Survey::openAt);
  }

  /**
   * How the answers to {@code survey} changed, group by group; nothing about groups under {@value
   * SurveyResult#LEAST}.
   *
   * @throws NotFoundException if the viewer may not see the survey
   * @throws ImpossibleStepException if it is not closed
   */
  public SurveyResult result(Survey survey, Viewer viewer) {
    Survey asked = context.store().<Survey>read(viewer, seen -> seen.get(Survey.KIND, survey.id()));
    // Nobody may see a response; the result is made of all of them and gives none away.
    return context
        .store()
        .read(
            Viewer.unrestricted(),
            all -> {
              try (Stream<SurveyResponse> responses =
                  all.all(SurveyResponse.KIND).where(SurveyResponse.BY_SURVEY, asked.id())) {
                return SurveyResult.in(asked, responses);
              }
            });
  }
}
