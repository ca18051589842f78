package fi.oppienjako.lessons.core;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A project that is being planned; {@link #start} saves it with its plan. Mutable, not thread-safe.
 *
 * <p>{@link LessonSharing#plan} returns one. Only the challenge is required.
 */
public final class NewProject {

  private final LessonSharing sharing;
  private final LocalizedText name;
  private @Nullable LocalizedText challenge;
  private @Nullable Playbook playbook;
  private Optional<ProcessModel> process = Optional.empty();
  private Optional<Id<Programme>> programme = Optional.empty();
  private Openness openness = Openness.AGORA;
  private final List<Party> parties = new ArrayList<>();
  private final List<Member> team = new ArrayList<>();
  private final Set<Term> themes = new TreeSet<>();
  private final Set<Term> targetGroups = new TreeSet<>();
  private Conditions circumstances = Conditions.NONE;
  private Optional<LocalizedText> summary = Optional.empty();
  private Optional<LocalizedText> done = Optional.empty();
  private final Set<Id<Person>> contacts = new TreeSet<>();
  private final List<Material> material = new ArrayList<>();
  private final Set<ExternalReference> references = new TreeSet<>();
  private DateRange during = DateRange.ALWAYS;
  private final List<Function<Project, Output>> outputs = new ArrayList<>();

  NewProject(LessonSharing sharing, LocalizedText name) {
    this.sharing = sharing;
    this.name = name;
  }

  /** Adds an organisation that leads it. */
  public NewProject by(Organisation lead) {
    return with(lead, Party.LEAD);
  }

  /** Adds an organisation that takes part in {@code role}. */
  public NewProject with(Organisation party, Term role) {
    parties.add(new Party(party.id(), role, DateRange.ALWAYS));
    return this;
  }

  /** Adds a person who has {@code role} in the plan. */
  public NewProject with(Person person, Id<Role> role) {
    team.add(new Member(person.id(), role, DateRange.ALWAYS));
    return this;
  }

  /** Sets the programme that it belongs to; none by default. */
  public NewProject in(Programme programme) {
    this.programme = Optional.of(programme.id());
    return this;
  }

  /** Sets the challenge, the problem to work on. */
  public NewProject facing(String challenge) {
    return facing(sharing.context().text(challenge));
  }

  /** Sets the challenge, the problem to work on. */
  public NewProject facing(LocalizedText challenge) {
    this.challenge = challenge;
    return this;
  }

  /** Sets the summary. */
  public NewProject describedBy(String summary) {
    return describedBy(sharing.context().text(summary));
  }

  /** Sets the summary. */
  public NewProject describedBy(LocalizedText summary) {
    this.summary = Optional.of(summary);
    return this;
  }

  /** Sets what was done, for a project that is recorded afterwards. */
  public NewProject havingDone(String done) {
    return havingDone(sharing.context().text(done));
  }

  /** Sets what was done, for a project that is recorded afterwards. */
  public NewProject havingDone(LocalizedText done) {
    this.done = Optional.of(done);
    return this;
  }

  /** Adds a person to turn to, who is shown as far as they have agreed to. */
  public NewProject withContact(Person contact) {
    contacts.add(contact.id());
    return this;
  }

  /** Adds other material worth reading. */
  public NewProject with(Material more) {
    material.add(more);
    return this;
  }

  /** Adds what it is called in other systems. */
  public NewProject knownAs(ExternalReference... references) {
    this.references.addAll(List.of(references));
    return this;
  }

  /** Sets when it runs or ran, as far as that is known. */
  public NewProject during(DateRange days) {
    this.during = requireNonNull(days, "days");
    return this;
  }

  /** Adds something that it hands on, as widely open as the project. */
  public NewProject handingOn(Term kind, String name, LocalDate date) {
    return handingOn(kind, sharing.context().text(name), date, Optional.empty());
  }

  /** Adds something that it hands on, found at {@code link}. */
  public NewProject handingOn(Term kind, String name, LocalDate date, URI link) {
    return handingOn(kind, sharing.context().text(name), date, Optional.of(link));
  }

  private NewProject handingOn(Term kind, LocalizedText name, LocalDate date, Optional<URI> link) {
    outputs.add(
        project -> {
          Output bare = Output.of(sharing.context().newId(), project, kind, name, date);
          return link.map(bare::foundAt).orElse(bare);
        });
    return this;
  }

  /** Adds themes; words are read as {@link Term#of} reads them. */
  public NewProject about(String... themes) {
    for (String theme : themes) {
      this.themes.add(Term.of(theme));
    }
    return this;
  }

  /** Adds target groups; words are read as {@link Term#of} reads them. */
  public NewProject concerning(String... targetGroups) {
    for (String group : targetGroups) {
      this.targetGroups.add(Term.of(group));
    }
    return this;
  }

  /**
   * Sets its circumstances, to be compared with the conditions of lessons; replaces earlier ones.
   */
  public NewProject amid(Condition... circumstances) {
    this.circumstances = Conditions.of(circumstances);
    return this;
  }

  /**
   * Sets the playbook whose process it follows; without a playbook or a process, it has no plan.
   */
  public NewProject following(Playbook playbook) {
    this.playbook = requireNonNull(playbook, "playbook");
    this.process = Optional.empty();
    return this;
  }

  /** Sets the process that it follows; without a playbook or a process, it has no plan. */
  public NewProject following(ProcessModel process) {
    this.process = Optional.of(process);
    this.playbook = null;
    return this;
  }

  /** Sets how widely it is open; {@link Openness#AGORA} by default. */
  public NewProject openAt(Openness level) {
    this.openness = requireNonNull(level, "level");
    return this;
  }

  /**
   * Saves the project, its plan and what it hands on.
   *
   * @throws InvalidValueException if there is no challenge
   * @throws fi.oppienjako.lessons.core.port.NotPermittedException if the policy refuses
   * @throws fi.oppienjako.lessons.core.port.NotFoundException if its programme is not stored
   */
  public Project start(By by) {
    if (challenge == null) {
      throw new InvalidValueException(Message.of("project.no-challenge"));
    }
    LocalizedText told = challenge;
    Project alone =
        Project.of(sharing.context().newId(), name, Challenge.of(told, by, sharing.context().now()))
            .openAt(openness)
            .withParties(parties)
            .withTeam(team)
            .about(new Topics(themes, targetGroups))
            .amid(circumstances)
            .withContacts(contacts)
            .withMaterial(material)
            .during(during)
            .knownAs(references.toArray(ExternalReference[]::new));
    Project placed = programme.map(alone::in).orElse(alone);
    Project described = summary.map(placed::describedBy).orElse(placed);
    Project project = done.map(described::havingDone).orElse(described);
    Optional<Plan> plan =
        Optional.ofNullable(playbook).map(followed -> Plan.following(project, followed));
    return sharing.start(
        project,
        plan.or(() -> process.map(own -> Plan.own(project, own))),
        outputs.stream().map(handedOn -> handedOn.apply(project)).toList(),
        by);
  }
}
