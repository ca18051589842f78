package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.GuidingQuestions;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network of those who give support in an area, and what it is to answer. Immutable.
 *
 * <p>What its members answer, what skills they have and what they think of the network are stored
 * on their own: {@link Answer}, {@link SupportGiver}, {@link NetworkEvaluation}.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project that builds it
 * @param name what it is called
 * @param area the area that it works in, a word of an open vocabulary
 * @param expectedKinds the kinds of actors that it should be in contact with, words of an open
 *     vocabulary, each once, in the order given
 * @param actors who is on its map, and who is tied to whom
 * @param support what is needed and what is given
 * @param requirements what giving support demands
 * @param indicators what it is evaluated by, each word once
 * @param openness how widely it is open, never wider than its project
 */
public record Network(
    Id<Network> id,
    int revision,
    Id<Project> project,
    LocalizedText name,
    Term area,
    List<Term> expectedKinds,
    NetworkMap actors,
    Support support,
    Requirements requirements,
    List<Indicator> indicators,
    Openness openness)
    implements Aggregate<Network>, Visible, Redactable<Network> {

  /** The networks that a project builds. */
  public static final Index<Network, Project> BY_PROJECT = Index.one("project", Network::project);

  /** The kind of such things. */
  public static final Kind<Network> KIND = Kind.of("network", Network.class, BY_PROJECT);

  /**
   * Checks and copies.
   *
   * @throws ImpossibleStepException if somebody gives support who is not on the map
   * @throws InvalidValueException if two indicators have the same word
   */
  public Network {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(name, "name");
    requireNonNull(area, "area");
    expectedKinds = ImmutableSet.copyOf(expectedKinds).asList();
    requireNonNull(actors, "actors");
    requireNonNull(support, "support");
    requireNonNull(requirements, "requirements");
    indicators = ImmutableList.copyOf(indicators);
    requireNonNull(openness, "openness");
    actors.checkThere(support.supply().stream().map(Supply::actor));
    if (indicators.stream().map(Indicator::key).distinct().count() < indicators.size()) {
      throw new InvalidValueException(Message.of("indicator.twice", id));
    }
  }

  /** A network of which only name and area are known, at the narrowest level. */
  public static Network of(Id<Network> id, Project project, LocalizedText name, Term area) {
    return new Network(
        id,
        0,
        project.id(),
        name,
        area,
        List.of(),
        NetworkMap.NONE,
        Support.NONE,
        Requirements.NONE,
        List.of(),
        Openness.LAB);
  }

  /** This network, which should be in contact with just these kinds of actors. */
  public Network expecting(Collection<Term> kinds) {
    return copy(
        revision, ImmutableList.copyOf(kinds), actors, support, requirements, indicators, openness);
  }

  /** This network, with {@code actor} on its map too. */
  public Network with(NetworkActor actor) {
    return with(actors.with(actor));
  }

  /** This network, with {@code tie} on its map too. */
  public Network with(Tie tie) {
    return with(actors.with(tie));
  }

  /** This network, with just this map. */
  public Network with(NetworkMap actors) {
    return copy(revision, expectedKinds, actors, support, requirements, indicators, openness);
  }

  /** This network, with {@code need} too. */
  public Network with(Need need) {
    return with(support.with(need));
  }

  /** This network, with {@code given} too, in place of the same support if it is there. */
  public Network with(Supply given) {
    return with(support.with(given));
  }

  /** This network, with just these needs and this supply. */
  public Network with(Support support) {
    return copy(revision, expectedKinds, actors, support, requirements, indicators, openness);
  }

  /** This network, asking just this of those who give support. */
  public Network asking(Requirements requirements) {
    return copy(revision, expectedKinds, actors, support, requirements, indicators, openness);
  }

  /** This network, evaluated by just these indicators. */
  public Network evaluatedBy(List<Indicator> indicators) {
    return copy(revision, expectedKinds, actors, support, requirements, indicators, openness);
  }

  /**
   * This network, the contact with an actor having come to {@code state}.
   *
   * @throws ImpossibleStepException if it cannot, as {@link NetworkActor#after} says
   */
  public Network after(Id<Organisation> actor, ContactState state, By by, Instant at) {
    return with(actors.changing(actor, one -> one.after(state, by, at)));
  }

  /**
   * This network, open at {@code level}.
   *
   * @throws ImpossibleStepException if it is open more widely already
   */
  public Network openAt(Openness level) {
    if (openness.isWiderThan(level)) {
      throw new ImpossibleStepException(
          Message.of("network.never-narrower", id, openness.key(), level.key()));
    }
    return copy(revision, expectedKinds, actors, support, requirements, indicators, level);
  }

  /**
   * As those outside its project see it at {@code level}: beyond the Lab without who was in touch
   * with its actors, and why they left.
   */
  @Override
  public Network redactedAt(Openness level) {
    return with(
        new NetworkMap(
            actors.all().stream().map(actor -> actor.seenAt(level)).toList(), actors.ties()));
  }

  /**
   * Checks that {@code after} is this network, with everybody on its map and every contact as is.
   */
  void checkChange(Network after) {
    if (!after.id.equals(id) || !after.project.equals(project)) {
      throw new InvalidValueException(Message.of("network.another", id, after.id, after.project));
    }
    actors.checkContactsIn(after.actors);
  }

  /** What is asked of its members, where no plan that asks is known. */
  public GuidingQuestions questions() {
    Map<Id<Organisation>, Set<Term>> members = new LinkedHashMap<>();
    actors.members().forEach(actor -> members.put(actor.organisation(), actor.kinds()));
    return new GuidingQuestions(project, Optional.of(KIND.ref(id)), members, openness, List.of());
  }

  /** Which of the expected kinds of actors it is in contact with. */
  public KindCoverage coverage() {
    return actors.coverage(expectedKinds);
  }

  /** How what is given by those who have not left meets what is needed. */
  public Match match() {
    Set<Id<Organisation>> present =
        actors.present().map(NetworkActor::organisation).collect(ImmutableSet.toImmutableSet());
    return Match.of(support, present::contains);
  }

  /** How each indicator developed over time, in the order of the indicators. */
  public List<Trend> trends(Collection<NetworkEvaluation> evaluations) {
    return indicators.stream().map(indicator -> Trend.of(indicator, evaluations)).toList();
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

  /** The contact with each of its actors, so that none comes off the map either. */
  @Override
  public Map<String, List<?>> onlyGrows() {
    return actors.all().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                actor -> "contact with " + actor.organisation(),
                actor -> actor.history().entries()));
  }

  @Override
  public Kind<Network> storedAs() {
    return KIND;
  }

  @Override
  public Network atRevision(int revision) {
    return copy(revision, expectedKinds, actors, support, requirements, indicators, openness);
  }

  private Network copy(
      int revision,
      List<Term> expectedKinds,
      NetworkMap actors,
      Support support,
      Requirements requirements,
      List<Indicator> indicators,
      Openness openness) {
    return new Network(
        id,
        revision,
        project,
        name,
        area,
        expectedKinds,
        actors,
        support,
        requirements,
        indicators,
        openness);
  }
}
