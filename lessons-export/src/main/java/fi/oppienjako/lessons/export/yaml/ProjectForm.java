package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.fault.Wrong;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A project with its plan; its sessions and lessons are set aside to be read when all projects are
 * known.
 *
 * @param programme the programme that it belongs to; empty if that is wrong itself
 */
record ProjectForm(Optional<Id<Programme>> programme, Declared declared, PlaybookShelf shelf)
    implements Form<ProjectForm.Written> {

  /**
   * A project as far as it could be read.
   *
   * @param project the project; empty if something in it is wrong
   * @param plan its plan; empty if it has none or something is wrong
   * @param planned the plan as it is written; empty as {@code plan} is
   * @param names the ids that its plan tells
   * @param session refers to its sessions
   * @param sessions its sessions, unread
   * @param lessons its lessons, unread
   */
  record Written(
      Optional<Project> project,
      Optional<Plan> plan,
      Optional<PlanForm.Written> planned,
      ProcessNames names,
      Reference<Session> session,
      List<Node> sessions,
      List<Node> lessons) {

    /** Whether it tells no plan, well or not. */
    boolean isUnplanned() {
      return names.equals(ProcessNames.NONE);
    }
  }

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.keys(in -> Optional.of(project(in, node))).read(node, reading);
  }

  private Written project(Fields in, Node node) {
    Optional<Node> planNode = in.node("plan");
    ProcessNames names =
        planNode.map(plan -> PlanForm.names(plan, shelf, in.reading())).orElse(ProcessNames.NONE);
    List<Node> sessions = in.listed("sessions");
    List<Node> lessons = in.listed("lessons");
    Optional<Project> project = project(in, names);
    Optional<PlanForm.Written> planned =
        planNode.flatMap(plan -> new PlanForm(shelf, names).read(plan, in.reading()));
    return new Written(
        project,
        project.flatMap(
            made ->
                planned.map(
                    plan -> in.reading().places().put(plan.of(made), planNode.orElseThrow()))),
        planned,
        names,
        Reference.to(Wrong.of("id.session-of-project"), sessionIds(node)),
        sessions,
        lessons);
  }

  private Optional<Project> project(Fields in, ProcessNames names) {
    Supplier<Id<Project>> id = in.one("project", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    boolean example = in.maybe("example", Forms.TRUE_OR_FALSE).orElse(false);
    boolean apart = in.maybe("apart", Forms.TRUE_OR_FALSE).orElse(false);
    Openness openness = in.maybe("openness", Forms.LEVEL).orElse(Openness.AGORA);
    List<Party> parties = in.all("parties", new PartyForm(declared.organisation()));
    List<Member> team = in.all("team", new MemberForm(declared.person(), names.role()));
    List<Challenge.Version> challenge =
        in.some("challenge", new VersionForm(declared.person(), new InOrder()));
    Supplier<Topics> topics = Forms.topics(in);
    Conditions circumstances = in.maybe("conditions", new ConditionsForm()).orElse(Conditions.NONE);
    Optional<LocalizedText> summary = in.maybe("summary", Forms.TEXT);
    Optional<LocalizedText> done = in.maybe("done", Forms.TEXT);
    Set<Id<Person>> contacts = in.each("contacts", declared.person());
    List<Material> materials = in.all("material", new MaterialForm());
    Set<ExternalReference> references = Forms.references(in);
    Supplier<DateRange> during = Forms.period(in);
    List<Progress.Visit> visits = in.all("progress", new VisitForm(names.phase(), new InOrder()));
    Optional<DoneForm.Written> aborted = in.maybe("aborted", new DoneForm(declared.person()));
    return in.make(
        () ->
            new Project(
                id.get(),
                0,
                apart ? Optional.empty() : programme,
                name.get(),
                example,
                openness,
                parties,
                team,
                new Challenge(challenge),
                topics.get(),
                circumstances,
                progress(visits, aborted),
                summary,
                done,
                contacts,
                materials,
                references,
                during.get(),
                History.none()));
  }

  private static Progress progress(
      List<Progress.Visit> visits, Optional<DoneForm.Written> aborted) {
    Progress progress = Progress.of(visits);
    return aborted.map(end -> progress.aborting(end.by(), end.day())).orElse(progress);
  }

  private static Set<String> sessionIds(Node project) {
    Set<String> ids = new LinkedHashSet<>();
    for (Node session : Lookahead.list(project, "sessions")) {
      Lookahead.id(session, "session").ifPresent(id -> ids.add(id.text()));
    }
    return ids;
  }
}
