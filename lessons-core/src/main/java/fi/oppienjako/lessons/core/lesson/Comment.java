package fi.oppienjako.lessons.core.lesson;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.SaidAbout;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comment on a lesson, or a reply to another comment on it. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param lesson the lesson that it is about
 * @param project the project that learned the lesson
 * @param replyTo the comment on the same lesson that it replies to; empty if it begins a thread
 * @param text what it says
 * @param openness how widely it is open, never wider than the lesson and what it replies to; empty
 *     if it stays in the project
 * @param by who wrote it
 * @param at when
 * @param moderation whether moderators hid it, earliest first; empty while it stands as it was
 *     written. What is hidden keeps its place, and only its project reads the text
 */
public record Comment(
    Id<Comment> id,
    int revision,
    Id<Lesson> lesson,
    Id<Project> project,
    Optional<Id<Comment>> replyTo,
    LocalizedText text,
    Optional<Openness> openness,
    By by,
    Instant at,
    History<Moderation> moderation)
    implements Aggregate<Comment>, Visible, Redactable<Comment>, SaidAbout<Comment> {

  /** The comments on a lesson. */
  public static final Index<Comment, Lesson> BY_LESSON = Index.one("lesson", Comment::lesson);

  /** The comments that a person wrote. */
  public static final Index<Comment, Person> BY_AUTHOR =
      Index.one("author", comment -> comment.by().person());

  /** The kind of this aggregate. */
  public static final Kind<Comment> KIND = Kind.of("comment", Comment.class, BY_LESSON, BY_AUTHOR);

  /** Checks that nothing is missing. */
  public Comment {
    requireNonNull(id, "id");
    requireNonNull(lesson, "lesson");
    requireNonNull(project, "project");
    requireNonNull(replyTo, "replyTo");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    requireNonNull(moderation, "moderation");
  }

  /** Creates a comment on {@code lesson} that begins a thread. */
  public static Comment on(
      Lesson lesson,
      Id<Comment> id,
      LocalizedText text,
      Optional<Openness> openness,
      By by,
      Instant at) {
    return new Comment(
        id,
        0,
        lesson.id(),
        lesson.origin().project(),
        Optional.empty(),
        text,
        openness,
        by,
        at,
        History.none());
  }

  /** Returns a reply to this comment, as widely open as this is. */
  public Comment reply(Id<Comment> id, LocalizedText text, By by, Instant at) {
    return new Comment(
        id, 0, lesson, project, Optional.of(this.id), text, openness, by, at, History.none());
  }

  /** Whether it is hidden: all but its project see only that something was said. */
  public boolean isHidden() {
    return Moderation.hides(moderation);
  }

  /**
   * This comment, hidden from all but the project for the reason in {@code by}; its place stays.
   *
   * @throws ImpossibleStepException if it is hidden already, or there is no reason
   */
  public Comment hide(By by, Instant at) {
    return moderated(Moderation.HIDDEN, by, at);
  }

  /**
   * This comment, shown again for the reason in {@code by}.
   *
   * @throws ImpossibleStepException if it is not hidden, or there is no reason
   */
  public Comment show(By by, Instant at) {
    return moderated(Moderation.SHOWN, by, at);
  }

  /**
   * As those outside its project see it at {@code level}: without who hid it and why and, while it
   * is hidden, without what it says.
   */
  @Override
  public Comment redactedAt(Openness level) {
    History<Moderation> seen = Moderation.seenFromOutside(moderation);
    return isHidden()
        ? with(revision, Moderation.hiddenText(), By.by(by.person()), seen)
        : with(revision, text, by, seen);
  }

  @Override
  public Ref<Lesson> about() {
    return Lesson.KIND.ref(lesson);
  }

  /** As it is left to those outside once its lesson is withdrawn: who wrote it and when. */
  @Override
  public Comment silenced() {
    return with(
        revision,
        Content.WITHDRAWN.title(),
        By.by(by.person()),
        Moderation.seenFromOutside(moderation).naming(entry -> false));
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
    return Stream.<Ref<?>>concat(
            Stream.of(Lesson.KIND.ref(lesson)), replyTo.map(KIND::ref).stream())
        .toList();
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("moderation", moderation.entries());
  }

  @Override
  public boolean isSuccessorOf(Comment stored) {
    return lesson.equals(stored.lesson)
        && replyTo.equals(stored.replyTo)
        && Aggregate.super.isSuccessorOf(stored);
  }

  @Override
  public Kind<Comment> storedAs() {
    return KIND;
  }

  @Override
  public Comment atRevision(int revision) {
    return with(revision, text, by, moderation);
  }

  private Comment moderated(Moderation next, By by, Instant at) {
    return with(
        revision,
        text,
        this.by,
        Moderation.decided(KIND.ref(id), moderation, Moderation.SHOWN, next, by, at));
  }

  private Comment with(int revision, LocalizedText text, By by, History<Moderation> moderation) {
    return new Comment(id, revision, lesson, project, replyTo, text, openness, by, at, moderation);
  }
}
