package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Owner;
import fi.oppienjako.lessons.core.access.Planned;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.model.Referenced;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Development work on one challenge, with partners. Immutable.
 *
 * <p>Nothing that depends on a project is open more widely than the project itself. A project is
 * open to all unless another level is given.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param programme the programme that it belongs to; empty if it stands alone
 * @param name what it is called
 * @param example whether it is made up to show how something works
 * @param openness how widely it may be known that the project exists and what it works on
 * @param parties the organisations that take part, with their roles
 * @param team the persons who work in it, with their roles in the plan
 * @param challenge the problem, every version of it
 * @param topics what it is about and for whom
 * @param circumstances the circumstances of the project, to be compared with the conditions of
 *     lessons
 * @param progress its path through the phases of its plan
 * @param summary what it is
 * @param done what was done in it
 * @param contacts the persons to turn to, who are shown as they have agreed to
 * @param material what else is worth reading, besides its outputs
 * @param references what it is called in other systems; shown to all who see the project
 * @param during when it runs or ran as far as that is known, for what its path does not say
 * @param retold who changed its description and when, and what it was called before
 */
public record Project(
    Id<Project> id,
    int revision,
    Optional<Id<Programme>> programme,
    LocalizedText name,
    boolean example,
    Openness openness,
    List<Party> parties,
    List<Member> team,
    Challenge challenge,
    Topics topics,
    Conditions circumstances,
    Progress progress,
    Optional<LocalizedText> summary,
    Optional<LocalizedText> done,
    Set<Id<Person>> contacts,
    List<Material> material,
    Set<ExternalReference> references,
    DateRange during,
    History<Retold> retold)
    implements Aggregate<Project>,
        Visible,
        Redactable<Project>,
        Owner,
        Planned<Project>,
        Referenced {

  /** The projects of a programme. */
  public static final Index<Project, Programme> BY_PROGRAMME =
      Index.optional("programme", Project::programme);

  /** The projects in whose teams a person is or was. */
  public static final Index<Project, Person> BY_MEMBER =
      Index.many("member", project -> project.team().stream().map(Member::person).toList());

  /** The projects in which an organisation takes part. */
  public static final Index<Project, Organisation> BY_PARTY =
      Index.many("party", project -> project.parties().stream().map(Party::organisation).toList());

  /** The projects by what they are called in other systems. */
  public static final Index<Project, ExternalReference> BY_REFERENCE = Index.byReference();

  /** The kind of this aggregate. */
  public static final Kind<Project> KIND =
      Kind.of("project", Project.class, BY_PROGRAMME, BY_MEMBER, BY_PARTY, BY_REFERENCE);

  /** Checks and copies. */
  public Project {
    requireNonNull(id, "id");
    requireNonNull(programme, "programme");
    requireNonNull(name, "name");
    requireNonNull(openness, "openness");
    parties = ImmutableList.copyOf(parties);
    team = ImmutableList.copyOf(team);
    requireNonNull(challenge, "challenge");
    requireNonNull(topics, "topics");
    requireNonNull(circumstances, "circumstances");
    requireNonNull(progress, "progress");
    requireNonNull(summary, "summary");
    requireNonNull(done, "done");
    contacts = ImmutableSortedSet.copyOf(contacts);
    material = ImmutableList.copyOf(material);
    references = ImmutableSortedSet.copyOf(references);
    requireNonNull(during, "during");
    requireNonNull(retold, "retold");
  }

  /**
   * Creates a project that is open to all and belongs to no programme, with a name and a challenge.
   */
  public static Project of(Id<Project> id, LocalizedText name, Challenge challenge) {
    return new Project(
        id,
        0,
        Optional.empty(),
        name,
        false,
        Openness.AGORA,
        List.of(),
        List.of(),
        challenge,
        Topics.NONE,
        Conditions.NONE,
        Progress.NONE,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of(),
        Set.of(),
        DateRange.ALWAYS,
        History.none());
  }

  /** When it runs or ran: as stated or, where nothing is stated, by its path through the phases. */
  public DateRange period() {
    DateRange path = DateRange.ofDays(progress.began(), progress.ended());
    return new DateRange(during.from().or(path::from), during.to().or(path::to));
  }

  /**
   * Whether it has ended by {@code today}: by its path through the phases or, if it has not taken
   * any, because the last day on which it may have run, as stated, has come.
   */
  public boolean isOver(LocalDate today) {
    return progress
        .ended()
        .or(() -> progress.visits().isEmpty() ? during.last() : Optional.empty())
        .filter(end -> !end.isAfter(today))
        .isPresent();
  }

  /** The organisations that lead it; if there is none, all that take part. */
  public List<Id<Organisation>> leads() {
    List<Id<Organisation>> leads =
        parties.stream()
            .filter(party -> party.role().equals(Party.LEAD))
            .map(Party::organisation)
            .distinct()
            .toList();
    return leads.isEmpty() ? parties.stream().map(Party::organisation).distinct().toList() : leads;
  }

  /** Returns this project, called {@code name}. */
  public Project named(LocalizedText name) {
    return with(copy -> copy.name = name);
  }

  /** Returns this project, belonging to {@code programme}. */
  public Project in(Id<Programme> programme) {
    return with(copy -> copy.programme = Optional.of(programme));
  }

  /** Returns this project, open at {@code level}. */
  public Project openAt(Openness level) {
    return with(copy -> copy.openness = level);
  }

  /** Returns this project, with exactly these parties. */
  public Project withParties(List<Party> parties) {
    return with(copy -> copy.parties = parties);
  }

  /** Returns this project, with exactly this team. */
  public Project withTeam(List<Member> team) {
    return with(copy -> copy.team = team);
  }

  /** Returns this project, with {@code challenge}. */
  public Project facing(Challenge challenge) {
    return with(copy -> copy.challenge = challenge);
  }

  /** Returns this project, about {@code topics}. */
  public Project about(Topics topics) {
    return with(copy -> copy.topics = topics);
  }

  /** Returns this project, in {@code circumstances}. */
  public Project amid(Conditions circumstances) {
    return with(copy -> copy.circumstances = circumstances);
  }

  /** Returns this project, with {@code progress}. */
  public Project at(Progress progress) {
    return with(copy -> copy.progress = progress);
  }

  /** Returns this project, described by {@code summary}. */
  public Project describedBy(LocalizedText summary) {
    return with(copy -> copy.summary = Optional.of(summary));
  }

  /** Returns this project, in which {@code done} was done. */
  public Project havingDone(LocalizedText done) {
    return with(copy -> copy.done = Optional.of(done));
  }

  /** Returns this project, with exactly these persons to turn to. */
  public Project withContacts(Set<Id<Person>> contacts) {
    return with(copy -> copy.contacts = contacts);
  }

  /** Returns this project, with exactly this material. */
  public Project withMaterial(List<Material> material) {
    return with(copy -> copy.material = material);
  }

  /** Returns this project, with exactly these references to other systems. */
  public Project knownAs(ExternalReference... references) {
    return with(copy -> copy.references = Set.of(references));
  }

  /** Returns this project, running during {@code days}. */
  public Project during(DateRange days) {
    return with(copy -> copy.during = days);
  }

  /**
   * Returns this project as what {@code before} has become, its description changed by {@code by}.
   *
   * @throws ImpossibleStepException if that would come before its description was last changed
   */
  public Project toldAnew(Project before, By by, Instant at) {
    return with(
        copy ->
            copy.retold = Retold.then(before.retold, before.openness, before.name, name, by, at));
  }

  /**
   * Returns this project with what it was called before taken out of all answers. That it was
   * renamed, when, and by whom is kept.
   */
  public Project withoutFormerNames() {
    return with(copy -> copy.retold = Retold.nameless(retold));
  }

  /** Returns this project, marked as made up to show how something works. */
  public Project asExample() {
    return with(copy -> copy.example = true);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Ref<Project> ref() {
    return KIND.ref(id);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(ref());
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of();
  }

  /**
   * Without what it was called, and who changed its description and why, while it was less widely
   * open than {@code level}.
   */
  @Override
  public Project redactedAt(Openness level) {
    return with(copy -> copy.retold = Retold.seenAt(level, retold));
  }

  /**
   * Without the roles in its team and the phases that it went through: who is in the team remains,
   * and from when to when the work has gone on.
   */
  @Override
  public Project withoutPlan() {
    return with(
        copy -> {
          copy.team = team.stream().map(Member::withoutRole).distinct().toList();
          copy.progress = progress.withoutPhases();
        });
  }

  /**
   * Also checks that it is not what is shown to those who do not see the plan, and that no former
   * name has changed but by being taken out.
   */
  @Override
  public boolean isSuccessorOf(Project stored) {
    return withoutFormerNames().hasGrownFrom(stored.withoutFormerNames())
        && Retold.keepsNames(retold, stored.retold)
        && (!leavesPlanOut() || stored.leavesPlanOut());
  }

  private boolean hasGrownFrom(Project stored) {
    return Aggregate.super.isSuccessorOf(stored);
  }

  private boolean leavesPlanOut() {
    return team.stream().anyMatch(member -> member.role().equals(Member.UNTOLD))
        || progress.visits().stream().anyMatch(visit -> visit.phase().equals(Progress.UNTOLD));
  }

  /**
   * The versions of the challenge, that it was aborted, which is for good, and how it was described
   * anew.
   */
  @Override
  public Map<String, List<?>> onlyGrows() {
    return Map.of(
        "challenge",
        challenge.versions(),
        "aborted",
        progress.aborted().stream().toList(),
        "retold",
        retold.entries());
  }

  @Override
  public Kind<Project> storedAs() {
    return KIND;
  }

  @Override
  public Project atRevision(int revision) {
    return with(copy -> copy.revision = revision);
  }

  /** The name. */
  @Override
  public String toString() {
    return name.toString();
  }

  private Project with(Consumer<Copy> change) {
    Copy copy = new Copy();
    change.accept(copy);
    return new Project(
        id,
        copy.revision,
        copy.programme,
        copy.name,
        copy.example,
        copy.openness,
        copy.parties,
        copy.team,
        copy.challenge,
        copy.topics,
        copy.circumstances,
        copy.progress,
        copy.summary,
        copy.done,
        copy.contacts,
        copy.material,
        copy.references,
        copy.during,
        copy.retold);
  }

  /** The parts that are changed one by one, to be changed. */
  private final class Copy {
    private int revision = Project.this.revision;
    private Optional<Id<Programme>> programme = Project.this.programme;
    private LocalizedText name = Project.this.name;
    private boolean example = Project.this.example;
    private Openness openness = Project.this.openness;
    private List<Party> parties = Project.this.parties;
    private List<Member> team = Project.this.team;
    private Challenge challenge = Project.this.challenge;
    private Topics topics = Project.this.topics;
    private Conditions circumstances = Project.this.circumstances;
    private Progress progress = Project.this.progress;
    private Optional<LocalizedText> summary = Project.this.summary;
    private Optional<LocalizedText> done = Project.this.done;
    private Set<Id<Person>> contacts = Project.this.contacts;
    private List<Material> material = Project.this.material;
    private Set<ExternalReference> references = Project.this.references;
    private DateRange during = Project.this.during;
    private History<Retold> retold = Project.this.retold;
  }
}
