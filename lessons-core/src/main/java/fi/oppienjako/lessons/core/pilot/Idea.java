package fi.oppienjako.lessons.core.pilot;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Visible;
import fi.oppienjako.lessons.core.text.Aggregate;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Optional;

/**
 * An idea for a pilot, the wild ones too. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project where it came up
 * @param group the group of the one who had it, a word of an open vocabulary such as {@code
 *     customers}
 * @param text the idea
 * @param openness how widely it is open, never wider than its project
 * @param by who had it
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

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Id<Project>> ownedBy() {
    return Optional.of(project);
  }

  @Override
  public Idea atRevision(int revision) {
    return new Idea(id, revision, project, group, text, openness, by, at);
  }
}
