package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.GuidingQuestion;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a network, or one of its actors, answers to a guiding question. Immutable; every version is
 * kept.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param network the network
 * @param project the project that the network belongs to
 * @param phase the phase that asks
 * @param question the question
 * @param actor the actor that answers; empty if the network does so as a whole
 * @param versions what was answered, the first first; at least one
 * @param openness how widely it is open
 */
public record Answer(
    Id<Answer> id,
    int revision,
    Id<Network> network,
    Id<Project> project,
    Id<Phase> phase,
    Id<GuidingQuestion> question,
    Optional<Id<Organisation>> actor,
    List<Version> versions,
    Openness openness)
    implements Aggregate<Answer>, Visible {

  /** The kind of such things. */
  public static final Kind<Answer> KIND = Kind.of("answer", Answer.class);

  /**
   * One answering of the question.
   *
   * @param text the answer
   * @param by who told it
   * @param at when
   */
  public record Version(LocalizedText text, By by, Instant at) {

    /** Checks that nothing is missing. */
    public Version {
      requireNonNull(text, "text");
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no version
   */
  public Answer {
    requireNonNull(id, "id");
    requireNonNull(network, "network");
    requireNonNull(project, "project");
    requireNonNull(phase, "phase");
    requireNonNull(question, "question");
    requireNonNull(actor, "actor");
    versions = ImmutableList.copyOf(versions);
    requireNonNull(openness, "openness");
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an answer needs to be told at least once");
    }
  }

  /** The answer as it stands now. */
  public LocalizedText current() {
    return versions.get(versions.size() - 1).text();
  }

  /** This answer, told anew. */
  public Answer revised(LocalizedText text, By by, Instant at) {
    List<Version> more =
        ImmutableList.<Version>builder().addAll(versions).add(new Version(text, by, at)).build();
    return new Answer(id, revision, network, project, phase, question, actor, more, openness);
  }

  /** This answer, open at {@code level}. */
  public Answer openAt(Openness level) {
    return new Answer(id, revision, network, project, phase, question, actor, versions, level);
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
  public Kind<Answer> storedAs() {
    return KIND;
  }

  @Override
  public Answer atRevision(int revision) {
    return new Answer(id, revision, network, project, phase, question, actor, versions, openness);
  }
}
