package fi.oppienjako.lessons.core.network;

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
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a network, or one of its actors, answers to a guiding question. Immutable; every version
 * stays on record.
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
    History<LocalizedText> versions,
    Openness openness)
    implements Aggregate<Answer>, Visible {

  /** By the network that it belongs to. */
  public static final Index<Answer, Network> BY_NETWORK = Index.one("network", Answer::network);

  /** The kind of such things. */
  public static final Kind<Answer> KIND = Kind.of("answer", Answer.class, BY_NETWORK);

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if there is no version
   */
  public Answer {
    requireNonNull(id, "id");
    requireNonNull(network, "network");
    requireNonNull(project, "project");
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
    return List.of(Network.KIND.ref(network), Project.KIND.ref(project));
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
    return new Answer(id, revision, network, project, phase, question, actor, versions, openness);
  }
}
