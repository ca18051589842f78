package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
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
import java.util.stream.Stream;

/**
 * A look-up of existing knowledge: what a project searched for, what it found, and what it used or
 * not and why. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project who looked it up
 * @param searched what was searched for, in words
 * @param found the lessons found; may be none
 * @param openness how widely it is open, never wider than the project nor than any lesson found;
 *     empty if it stays in the project
 * @param by who looked it up
 * @param at when
 */
public record LookUp(
    Id<LookUp> id,
    int revision,
    Id<Project> project,
    List<String> searched,
    List<Found> found,
    Optional<Openness> openness,
    By by,
    Instant at)
    implements Aggregate<LookUp>, Visible {

  /** The look-ups by a project. */
  public static final Index<LookUp, Project> BY_PROJECT = Index.one("project", LookUp::project);

  /** The look-ups that found a lesson. */
  public static final Index<LookUp, Lesson> BY_FOUND =
      Index.many("found", lookUp -> lookUp.found().stream().map(Found::lesson).toList());

  /** The kind of this aggregate. */
  public static final Kind<LookUp> KIND = Kind.of("look-up", LookUp.class, BY_PROJECT, BY_FOUND);

  /**
   * A lesson that was found.
   *
   * @param lesson the lesson
   * @param used whether it was used
   * @param why why it was used or not
   */
  public record Found(Id<Lesson> lesson, boolean used, LocalizedText why) {

    /** Checks that nothing is missing. */
    public Found {
      requireNonNull(lesson, "lesson");
      requireNonNull(why, "why");
    }
  }

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if nothing was searched for, or the same lesson is there twice
   */
  public LookUp {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    searched = ImmutableList.copyOf(searched);
    found = ImmutableList.copyOf(found);
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (searched.isEmpty()) {
      throw new InvalidValueException(Message.of("look-up.no-query"));
    }
    if (found.stream().map(Found::lesson).distinct().count() < found.size()) {
      throw new InvalidValueException(Message.of("look-up.found-twice"));
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
    return Stream.concat(
            Stream.of(Project.KIND.ref(project)),
            found.stream().map(one -> Lesson.KIND.ref(one.lesson())))
        .toList();
  }

  @Override
  public Kind<LookUp> storedAs() {
    return KIND;
  }

  @Override
  public LookUp atRevision(int revision) {
    return new LookUp(id, revision, project, searched, found, openness, by, at);
  }
}
