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
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A project being planned; {@link #start} keeps it with its plan. Mutable, not thread-safe.
 *
 * <p>Begun by {@link LessonSharing#plan}. Only the challenge has to be told.
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

  NewProject(LessonSharing sharing, LocalizedText name) {
    this.sharing = sharing;
    this.name = name;
  }

  /** The body that leads it, besides those said before. */
  public NewProject by(Organisation lead) {
    return with(lead, Party.LEAD);
  }

  /** A body that takes part in {@code role}, besides those said before. */
  public NewProject with(Organisation party, Term role) {
    parties.add(new Party(party.id(), role, DateRange.ALWAYS));
    return this;
  }

  /** A person who has {@code role} of the plan, besides those said before. */
  public NewProject with(Person person, Id<Role> role) {
    team.add(new Member(person.id(), role, DateRange.ALWAYS));
    return this;
  }

  /** The programme that it belongs to; none if nothing is said. */
  public NewProject in(Programme programme) {
    this.programme = Optional.of(programme.id());
    return this;
  }

  /** The problem, as first told. */
  public NewProject facing(String challenge) {
    return facing(sharing.context().text(challenge));
  }

  /** The problem, as first told. */
  public NewProject facing(LocalizedText challenge) {
    this.challenge = challenge;
    return this;
  }

  /**
   * What it is about, besides what was said before; words are read as {@link Term#of} reads them.
   */
  public NewProject about(String... themes) {
    for (String theme : themes) {
      this.themes.add(Term.of(theme));
    }
    return this;
  }

  /** For whom it is, besides what was said before; words are read as {@link Term#of} reads them. */
  public NewProject concerning(String... targetGroups) {
    for (String group : targetGroups) {
      this.targetGroups.add(Term.of(group));
    }
    return this;
  }

  /**
   * In what it finds itself, to be compared with the conditions of lessons; replaces what was said
   * before.
   */
  public NewProject amid(Condition... circumstances) {
    this.circumstances = Conditions.of(circumstances);
    return this;
  }

  /** The playbook whose process it follows; no plan is kept if none is said. */
  public NewProject following(Playbook playbook) {
    this.playbook = requireNonNull(playbook, "playbook");
    this.process = Optional.empty();
    return this;
  }

  /** The process of its own that it follows; no plan is kept if none is said. */
  public NewProject following(ProcessModel process) {
    this.process = Optional.of(process);
    this.playbook = null;
    return this;
  }

  /** How widely it is open; {@link Openness#AGORA} if nothing is said. */
  public NewProject openAt(Openness level) {
    this.openness = requireNonNull(level, "level");
    return this;
  }

  /**
   * Keeps the project and its plan.
   *
   * @throws IllegalArgumentException if the challenge has not been told
   */
  public Project start(By by) {
    if (challenge == null) {
      throw new IllegalArgumentException(
          "a project starts from a challenge; tell which by facing(...)");
    }
    LocalizedText told = challenge;
    Project alone =
        Project.of(sharing.context().newId(), name, Challenge.of(told, by, sharing.context().now()))
            .openAt(openness)
            .withParties(parties)
            .withTeam(team)
            .about(new Topics(themes, targetGroups))
            .amid(circumstances);
    Project project = programme.map(alone::in).orElse(alone);
    Optional<Plan> plan =
        Optional.ofNullable(playbook).map(followed -> Plan.following(project, followed));
    return sharing.start(project, plan.or(() -> process.map(own -> Plan.own(project, own))), by);
  }
}
