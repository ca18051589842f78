package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project, or one of those who take part in it, answers to a guiding question. Immutable;
 * every version stays on record.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project whose plan asks
 * @param within the part of the project that answers, such as one of its networks; empty if it is
 *     the project itself
 * @param phase the phase that asks
 * @param question the question
 * @param actor the organisation that answers; empty if the project, or that part of it, does so as
 *     a whole
 * @param versions what was answered, the earliest first; at least one
 * @param openness how widely it is open
 */
public record Answer(
    Id<Answer> id,
    int revision,
    Id<Project> project,
    Optional<Ref<?>> within,
    Id<Phase> phase,
    Id<GuidingQuestion> question,
    Optional<Id<Organisation>> actor,
    History<LocalizedText> versions,
    Openness openness)
    implements Aggregate<Answer>, Visible {

  /** The answers given in a project. */
  public static final Index<Answer, Project> BY_PROJECT = Index.one("project", Answer::project);

  /** The kind of such things. */
  public static final Kind<Answer> KIND = Kind.of("answer", Answer.class, BY_PROJECT);

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if there is no version
   */
  public Answer {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(within, "within");
    requireNonNull(phase, "phase");
    requireNonNull(question, "question");
    requireNonNull(actor, "actor");
    requireNonNull(versions, "versions");
    requireNonNull(openness, "openness");
    if (versions.entries().isEmpty()) {
      throw new InvalidValueException(Message.of("answer.no-version"));
    }
  }

  /** The answer as it stands now. */
  public LocalizedText current() {
    return versions.latest().orElseThrow().state();
  }

  /** This answer with {@code text} as its newest version. */
  public Answer revised(LocalizedText text, By by, Instant at) {
    History<LocalizedText> more = versions.then(text, by, at);
    return new Answer(id, revision, project, within, phase, question, actor, more, openness);
  }

  /** Whether it answers the same question for the same actor as {@code other}. */
  public boolean answersAgain(Answer other) {
    return within.equals(other.within)
        && question.equals(other.question)
        && actor.equals(other.actor);
  }

  /** This answer, open at {@code level}. */
  public Answer openAt(Openness level) {
    return new Answer(id, revision, project, within, phase, question, actor, versions, level);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  /** Also the plan, since it names one of its phases and questions. */
  @Override
  public Collection<? extends Ref<?>> bounds() {
    return Stream.concat(
            Stream.of(Project.KIND.ref(project), Plan.KIND.ref(Plan.idFor(project))),
            within.stream())
        .toList();
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("versions", versions.entries());
  }

  @Override
  public Kind<Answer> storedAs() {
    return KIND;
  }

  @Override
  public Answer atRevision(int revision) {
    return new Answer(id, revision, project, within, phase, question, actor, versions, openness);
  }
}
