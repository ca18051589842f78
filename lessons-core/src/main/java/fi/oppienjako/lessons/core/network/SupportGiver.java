package fi.oppienjako.lessons.core.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who gives support in a network, with the skills for it. Immutable; every finding about a
 * skill stays on record.
 *
 * <p>A person's skills are nobody else's business: they are open at the Lab unless something else
 * is said.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param network the network
 * @param project the project that the network belongs to
 * @param person who gives support
 * @param actor for which actor of the network
 * @param skills what was found about the skills, the earliest first
 * @param openness how widely it is open
 */
public record SupportGiver(
    Id<SupportGiver> id,
    int revision,
    Id<Network> network,
    Id<Project> project,
    Id<Person> person,
    Id<Organisation> actor,
    List<Skill> skills,
    Openness openness)
    implements Aggregate<SupportGiver>, Visible {

  /** Those who give support in a network. */
  public static final Index<SupportGiver, Network> BY_NETWORK =
      Index.one("network", SupportGiver::network);

  /** The kind of such things. */
  public static final Kind<SupportGiver> KIND =
      Kind.of("support-giver", SupportGiver.class, BY_NETWORK);

  /** Checks and copies. */
  public SupportGiver {
    requireNonNull(id, "id");
    requireNonNull(network, "network");
    requireNonNull(project, "project");
    requireNonNull(person, "person");
    requireNonNull(actor, "actor");
    skills = ImmutableList.copyOf(skills);
    requireNonNull(openness, "openness");
  }

  /**
   * Somebody about whose skills nothing is known yet, at the narrowest level.
   *
   * @throws ImpossibleStepException if {@code actor} is not on the map
   */
  public static SupportGiver of(
      Id<SupportGiver> id, Network network, Id<Person> person, Id<Organisation> actor) {
    network.actors().get(actor);
    return new SupportGiver(
        id, 0, network.id(), network.project(), person, actor, List.of(), Openness.LAB);
  }

  /**
   * This giver, about whom {@code skill} was found too.
   *
   * @throws ImpossibleStepException if its level is not on {@code scale}
   */
  public SupportGiver with(Skill skill, SkillScale scale) {
    scale.check(skill.skill(), skill.level());
    return new SupportGiver(
        id, revision, network, project, person, actor, Added.to(skills, skill), openness);
  }

  /** What was last found about that skill. */
  public Optional<Skill> skill(Term skill) {
    return Optional.ofNullable(current().get(skill));
  }

  /** What was last found about each skill, in the order in which skills were first found. */
  public Map<Term, Skill> current() {
    Map<Term, Skill> current = new LinkedHashMap<>();
    skills.forEach(skill -> current.put(skill.skill(), skill));
    return current;
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
    return List.of(Network.KIND.ref(network), Project.KIND.ref(project));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of("skills", skills);
  }

  @Override
  public Kind<SupportGiver> storedAs() {
    return KIND;
  }

  @Override
  public SupportGiver atRevision(int revision) {
    return new SupportGiver(id, revision, network, project, person, actor, skills, openness);
  }
}
