package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person answered before and after. Immutable.
 *
 * <p>It belongs to a group, never to a person, and nobody reads it: not even the members of the
 * project see more of it than the {@link SurveyResult} in groups that are large enough. Only the
 * unrestricted viewer, for stores and backups, does. What has been answered never changes.
 *
 * @param id the identifier; says nothing about the respondent
 * @param revision how many times it has been saved
 * @param survey what was answered
 * @param group the respondent's group, a word of an open vocabulary
 * @param before the answer to each item before
 * @param after the answer to each item after; empty until it is given
 */
public record SurveyResponse(
    Id<SurveyResponse> id,
    int revision,
    Id<Survey> survey,
    Term group,
    Map<Id<Questionnaire.Item>, Integer> before,
    Optional<Map<Id<Questionnaire.Item>, Integer>> after)
    implements Aggregate<SurveyResponse>, Visible {

  /** The responses to a survey. */
  public static final Index<SurveyResponse, Survey> BY_SURVEY =
      Index.one("survey", SurveyResponse::survey);

  /** The kind of such things. */
  public static final Kind<SurveyResponse> KIND =
      Kind.of("survey-response", SurveyResponse.class, BY_SURVEY);

  /** Copies; whether the answers fit the survey, {@link #before} and {@link #after} check. */
  public SurveyResponse {
    requireNonNull(id, "id");
    requireNonNull(survey, "survey");
    requireNonNull(group, "group");
    before = ImmutableSortedMap.copyOf(before);
    after = after.map(ImmutableSortedMap::copyOf);
  }

  /**
   * A response that was given before and not yet after.
   *
   * @throws ImpossibleStepException if the survey is closed
   * @throws InvalidValueException if the answers do not fit the survey
   */
  public static SurveyResponse before(
      Id<SurveyResponse> id,
      Survey survey,
      Term group,
      Map<Id<Questionnaire.Item>, Integer> answers) {
    survey.checkOpen(Message.of("survey.step.answer"));
    survey.questionnaire().check(answers);
    return new SurveyResponse(id, 0, survey.id(), group, answers, Optional.empty());
  }

  /**
   * This response, with the answers after.
   *
   * @param survey the survey that it belongs to
   * @throws ImpossibleStepException if the survey is closed, or the response has answers after
   *     already
   * @throws InvalidValueException if the answers do not fit the survey, or the response belongs to
   *     another
   */
  public SurveyResponse after(Survey survey, Map<Id<Questionnaire.Item>, Integer> answers) {
    if (!survey.id().equals(this.survey)) {
      throw new InvalidValueException(
          Message.of("survey-response.other-survey", this.survey, survey.id()));
    }
    survey.checkOpen(Message.of("survey.step.answer"));
    if (isWhole()) {
      throw new ImpossibleStepException(Message.of("survey-response.complete", Ref.to(this)));
    }
    survey.questionnaire().check(answers);
    return new SurveyResponse(id, revision, this.survey, group, before, Optional.of(answers));
  }

  /** Whether it has been answered both before and after. */
  public boolean isWhole() {
    return after.isPresent();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.empty();
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.empty();
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Survey.KIND.ref(survey));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("after", after.stream().toList());
  }

  @Override
  public boolean isSuccessorOf(SurveyResponse stored) {
    return Aggregate.super.isSuccessorOf(stored)
        && survey.equals(stored.survey)
        && group.equals(stored.group)
        && before.equals(stored.before);
  }

  @Override
  public Kind<SurveyResponse> storedAs() {
    return KIND;
  }

  @Override
  public SurveyResponse atRevision(int revision) {
    return new SurveyResponse(id, revision, survey, group, before, after);
  }
}
