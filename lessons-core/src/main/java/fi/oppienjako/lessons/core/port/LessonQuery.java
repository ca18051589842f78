package fi.oppienjako.lessons.core.port;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A query for lessons: those that match every part; an empty part matches all. Immutable.
 *
 * @param programme learned in that programme
 * @param project learned in that project
 * @param states in one of these states
 * @param perspectives learned from one of these perspectives
 * @param themes about one of these themes
 */
public record LessonQuery(
    Optional<Id<Programme>> programme,
    Optional<Id<Project>> project,
    Set<LessonState> states,
    Set<Perspective> perspectives,
    Set<Term> themes) {

  /** All lessons. */
  public static final LessonQuery ALL =
      new LessonQuery(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of());

  /** Checks and copies. */
  public LessonQuery {
    requireNonNull(programme, "programme");
    requireNonNull(project, "project");
    states = Sets.immutableEnumSet(states);
    perspectives = Sets.immutableEnumSet(perspectives);
    themes = ImmutableSortedSet.copyOf(themes);
  }

  /** Those learned in {@code programme}. */
  public static LessonQuery inProgramme(Id<Programme> programme) {
    return new LessonQuery(Optional.of(programme), Optional.empty(), Set.of(), Set.of(), Set.of());
  }

  /** Those learned in {@code project}. */
  public static LessonQuery inProject(Id<Project> project) {
    return new LessonQuery(Optional.empty(), Optional.of(project), Set.of(), Set.of(), Set.of());
  }

  /** Of these, those in one of {@code states}. */
  public LessonQuery in(LessonState... states) {
    return new LessonQuery(programme, project, Set.of(states), perspectives, themes);
  }

  /** Of these, those learned from one of {@code perspectives}. */
  public LessonQuery from(Perspective... perspectives) {
    return new LessonQuery(programme, project, states, Set.of(perspectives), themes);
  }

  /** Of these, those about one of {@code themes}. */
  public LessonQuery about(Term... themes) {
    return new LessonQuery(programme, project, states, perspectives, Set.of(themes));
  }

  /** Whether {@code lesson} matches. */
  public boolean matches(Lesson lesson) {
    return (programme.isEmpty() || programme.equals(lesson.origin().programme()))
        && (project.isEmpty() || project.get().equals(lesson.origin().project()))
        && (states.isEmpty() || states.contains(lesson.state()))
        && meets(perspectives, lesson.relevance().perspectives())
        && meets(themes, lesson.relevance().topics().themes());
  }

  private static <T> boolean meets(Set<T> asked, Set<T> there) {
    return asked.isEmpty() || !Collections.disjoint(asked, there);
  }
}
