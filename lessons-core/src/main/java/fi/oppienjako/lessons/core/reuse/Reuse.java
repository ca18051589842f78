package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The use of a lesson by another project, with its outcome. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param lesson what was applied
 * @param learnedIn the project that learned it
 * @param project the project that applied it, always another one
 * @param outcome the outcome, in one word
 * @param account the outcome, in sentences
 * @param openness how widely it is open, never wider than the lesson nor than the project that
 *     applied it; empty if it stays in that project
 * @param by who recorded it
 * @param at when
 */
public record Reuse(
    Id<Reuse> id,
    int revision,
    Id<Lesson> lesson,
    Id<Project> learnedIn,
    Id<Project> project,
    Outcome outcome,
    LocalizedText account,
    Optional<Openness> openness,
    By by,
    Instant at)
    implements Aggregate<Reuse>, Visible {

  /** The reuses of a lesson. */
  public static final Index<Reuse, Lesson> BY_LESSON = Index.one("lesson", Reuse::lesson);

  /** The reuses by a project. */
  public static final Index<Reuse, Project> BY_PROJECT = Index.one("project", Reuse::project);

  /** The kind of this aggregate. */
  public static final Kind<Reuse> KIND = Kind.of("reuse", Reuse.class, BY_LESSON, BY_PROJECT);

  /**
   * Checks that nothing is missing.
   *
   * @throws InvalidValueException if the lesson was applied by the project that learned it
   */
  public Reuse {
    requireNonNull(id, "id");
    requireNonNull(lesson, "lesson");
    requireNonNull(learnedIn, "learnedIn");
    requireNonNull(project, "project");
    requireNonNull(outcome, "outcome");
    requireNonNull(account, "account");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (learnedIn.equals(project)) {
      throw new InvalidValueException(Message.of("reuse.own-lesson", project, lesson));
    }
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return openness;
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Lesson.KIND.ref(lesson), Project.KIND.ref(project));
  }

  @Override
  public Kind<Reuse> storedAs() {
    return KIND;
  }

  @Override
  public Reuse atRevision(int revision) {
    return new Reuse(id, revision, lesson, learnedIn, project, outcome, account, openness, by, at);
  }
}
