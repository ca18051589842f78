package fi.oppienjako.lessons.examples.programmes;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Overdue;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people of one language read instead of the identifiers of one programme, as far as somebody
 * sees what they identify. Immutable.
 */
public final class Naming {

  private final KnownThings known;
  private final Locale language;

  /** The names of what is {@code known}, in {@code language}. */
  public Naming(KnownThings known, Locale language) {
    this.known = known;
    this.language = language;
  }

  /** The name of a body. */
  public String body(Id<Organisation> id) {
    return text(known.body(id), id.value());
  }

  /** The name of a project. */
  public String project(Id<Project> id) {
    return text(known.project(id).map(Project::name), id.value());
  }

  /** The name of {@code project}, and who leads it. */
  public String led(Project project) {
    String leads = project.leads().stream().map(this::body).collect(joining(", "));
    return "%s (%s)".formatted(project.name().in(language), leads);
  }

  /** The name of a phase, as the playbook calls it. */
  public String phase(Id<Phase> id) {
    return text(known.phase(id), id.value());
  }

  /** The name of a phase, as {@code project} calls it. */
  public String phase(Project project, Id<Phase> id) {
    return known
        .plan(project)
        .flatMap(plan -> plan.process().phase(id))
        .map(phase -> phase.name().in(language))
        .orElseGet(() -> phase(id));
  }

  /** The name of a word. */
  public String word(Term term) {
    return known.vocabulary().label(term, language);
  }

  /** A person by their role in a project and the body that leads it. */
  public String person(Id<Person> person) {
    return known
        .projects()
        .flatMap(project -> project.team().stream().flatMap(member -> as(person, member, project)))
        .findFirst()
        .orElse(person.value());
  }

  /** Why something is suggested, in one line. */
  public String why(MatchReasons reasons) {
    return reasons.all().stream()
        .map(reason -> reason.in(language, known.vocabulary()))
        .collect(joining("; "));
  }

  /** What {@code overdue} is about. */
  public String subject(Overdue overdue) {
    return text(known.subject(overdue), overdue.subject());
  }

  private Stream<String> as(Id<Person> person, Member member, Project project) {
    if (!member.person().equals(person)) {
      return Stream.of();
    }
    Optional<Plan> plan = known.plan(project);
    return plan.flatMap(there -> there.process().role(member.role())).stream()
        .map(role -> "%s (%s)".formatted(role.name().in(language), body(project.leads().get(0))));
  }

  private String text(Optional<LocalizedText> name, String otherwise) {
    return name.map(known -> known.in(language)).orElse(otherwise);
  }
}
