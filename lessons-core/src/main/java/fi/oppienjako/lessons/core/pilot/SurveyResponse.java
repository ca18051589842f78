package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.List;
import java.util.Collection;
import com.google.common.collect.ImmutableSortedMap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Map;
import java.util.Optional;

/**
 * What one answerer answered before and after. Immutable.
 *
 * <p>It belongs to a group, never to a person, and nobody reads it: not even the members of the
 * project see more of it than the {@link SurveyResult} in groups that are large enough. Only the
 * unrestricted reader, for stores and backups, does.
 *
 * @param id the identifier; choose one that tells nothing of the answerer
 * @param revision how many times it has been saved
 * @param survey what was answered
 * @param group the answerer's group, a word of an open vocabulary
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

  /** The kind of such things. */
  public static final Kind<SurveyResponse> KIND = Kind.of("answer-sheet", SurveyResponse.class);

  /** Copies; whether the answers fit the survey, {@link #before} and {@link #after} check. */
  public SurveyResponse {
    requireNonNull(id, "id");
    requireNonNull(survey, "survey");
    requireNonNull(group, "group");
    before = ImmutableSortedMap.copyOf(before);
    after = after.map(ImmutableSortedMap::copyOf);
  }

  /**
   * A sheet answered before and not yet after.
   *
   * @throws ImpossibleStepException if the survey is closed
   * @throws IllegalArgumentException if the answers do not fit the survey
   */
  public static SurveyResponse before(
      Id<SurveyResponse> id, Survey survey, Term group, Map<Id<Questionnaire.Item>, Integer> answers) {
    survey.checkOpen("be answered");
    survey.instrument().check(answers);
    return new SurveyResponse(id, 0, survey.id(), group, answers, Optional.empty());
  }

  /**
   * This sheet, answered after.
   *
   * @param survey the survey that it answers
   * @throws ImpossibleStepException if the survey is closed, or the sheet was answered after
   *     already
   * @throws IllegalArgumentException if the answers do not fit the survey, or the sheet answers
   *     another
   */
  public SurveyResponse after(Survey survey, Map<Id<Questionnaire.Item>, Integer> answers) {
    if (!survey.id().equals(this.survey)) {
      throw new IllegalArgumentException(
          "the sheet answers survey '%s', not '%s'".formatted(this.survey, survey.id()));
    }
    survey.checkOpen("be answered");
    if (isWhole()) {
      throw new ImpossibleStepException(
          "answer sheet '%s' has been answered after already; begin a new one for another answerer"
              .formatted(id));
    }
    survey.instrument().check(answers);
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
  public Optional<Id<Project>> ownedBy() {
    return Optional.empty();
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of();
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
