package fi.oppienjako.lessons.core.pilot;

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
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An idea for a pilot, however wild. Immutable; {@link Pilot#origin} says which pilots try it.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project where it came up
 * @param group the group of the one who had it, a word of an open vocabulary such as {@code
 *     customers}
 * @param text the idea
 * @param openness how widely it is open, never wider than its project
 * @param by who wrote it down
 * @param at when
 */
public record Idea(
    Id<Idea> id,
    int revision,
    Id<Project> project,
    Term group,
    LocalizedText text,
    Openness openness,
    By by,
    Instant at)
    implements Aggregate<Idea>, Visible {

  /** The ideas of a project. */
  public static final Index<Idea, Project> BY_PROJECT = Index.one("project", Idea::project);

  /** The kind of such things. */
  public static final Kind<Idea> KIND = Kind.of("idea", Idea.class, BY_PROJECT);

  /** Checks that nothing is missing. */
  public Idea {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(group, "group");
    requireNonNull(text, "text");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }

  /** An idea of somebody in {@code group}, open at the Lab. */
  public static Idea of(
      Id<Idea> id, Project project, Term group, LocalizedText text, By by, Instant at) {
    return new Idea(id, 0, project.id(), group, text, Openness.LAB, by, at);
  }

  /** This idea, open at {@code level}. */
  public Idea openAt(Openness level) {
    return new Idea(id, revision, project, group, text, level, by, at);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Kind<Idea> storedAs() {
    return KIND;
  }

  @Override
  public Idea atRevision(int revision) {
    return new Idea(id, revision, project, group, text, openness, by, at);
  }
}
