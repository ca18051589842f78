package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What participants are asked before and after, such as their digital self-efficacy. Immutable.
 *
 * <p>Their answers are {@linkplain SurveyResponse stored apart}. All that is shown of them is the
 * {@link SurveyResult}, to those who see the survey and once it is closed: while answers come in,
 * whoever looks twice could work out the one that came in between. What is asked never changes, and
 * a closed survey stays closed.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project who asks
 * @param name what it is called
 * @param questionnaire what is asked
 * @param closing who closed it and when; empty while answers come in
 * @param openness how widely it and its result are open, never wider than its project
 */
public record Survey(
    Id<Survey> id,
    int revision,
    Id<Project> project,
    LocalizedText name,
    Questionnaire questionnaire,
    Optional<Closing> closing,
    Openness openness)
    implements Aggregate<Survey>, Visible {

  /** The kind of such things. */
  public static final Kind<Survey> KIND = Kind.of("survey", Survey.class);

  /**
   * The end of the answering.
   *
   * @param by who closed the survey
   * @param at when
   */
  public record Closing(By by, Instant at) {

    /** Checks that nothing is missing. */
    public Closing {
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /** Checks that nothing is missing. */
  public Survey {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(name, "name");
    requireNonNull(questionnaire, "questionnaire");
    requireNonNull(closing, "closing");
    requireNonNull(openness, "openness");
  }

  /** A survey that can be answered, open at the Lab. */
  public static Survey of(
      Id<Survey> id, Project project, LocalizedText name, Questionnaire questionnaire) {
    return new Survey(id, 0, project.id(), name, questionnaire, Optional.empty(), Openness.LAB);
  }

  /** Whether no more answers are taken. */
  public boolean isClosed() {
    return closing.isPresent();
  }

  /**
   * This survey, closed.
   *
   * @throws ImpossibleStepException if it is closed already
   */
  public Survey closed(By by, Instant at) {
    checkOpen(Message.of("survey.step.close"));
    return new Survey(
        id, revision, project, name, questionnaire, Optional.of(new Closing(by, at)), openness);
  }

  /** This survey, open at {@code level}. */
  public Survey openAt(Openness level) {
    return new Survey(id, revision, project, name, questionnaire, closing, level);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("closing", closing.stream().toList());
  }

  @Override
  public boolean isSuccessorOf(Survey stored) {
    return Aggregate.super.isSuccessorOf(stored) && questionnaire.equals(stored.questionnaire);
  }

  @Override
  public Kind<Survey> storedAs() {
    return KIND;
  }

  @Override
  public Survey atRevision(int revision) {
    return new Survey(id, revision, project, name, questionnaire, closing, openness);
  }

  void checkOpen(Message what) {
    if (isClosed()) {
      throw new ImpossibleStepException(Message.of("survey.closed", Ref.to(this), what));
    }
  }
}
