package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A comment on a lesson. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param lesson the lesson that it is about
 * @param project the project that learned the lesson
 * @param text what it says
 * @param openness how widely it is open, never wider than the lesson; empty if it stays in the
 *     project
 * @param by who wrote it
 * @param at when
 */
public record Comment(
    Id<Comment> id,
    int revision,
    Id<Lesson> lesson,
    Id<Project> project,
    LocalizedText text,
    Optional<Openness> openness,
    By by,
    Instant at)
    implements Aggregate<Comment>, Visible {

  /** The comments on a lesson. */
  public static final Index<Comment, Lesson> BY_LESSON = Index.one("lesson", Comment::lesson);

  /** The kind of this aggregate. */
  public static final Kind<Comment> KIND = Kind.of("comment", Comment.class, BY_LESSON);

  /** Checks that nothing is missing. */
  public Comment {
    requireNonNull(id, "id");
    requireNonNull(lesson, "lesson");
    requireNonNull(project, "project");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
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
    return List.of(Lesson.KIND.ref(lesson));
  }

  @Override
  public Kind<Comment> storedAs() {
    return KIND;
  }

  @Override
  public Comment atRevision(int revision) {
    return new Comment(id, revision, lesson, project, text, openness, by, at);
  }
}
